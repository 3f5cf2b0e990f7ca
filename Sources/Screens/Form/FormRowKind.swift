import Domain

/// How a row of the form is filled in.
enum FormRowKind {
  /// One line of text.
  case line
  /// Text that wraps and grows.
  case text
  /// A day or a number, typed as text.
  case value
  /// One or several codes from a list.
  case choice
  case yesNo
  /// Opens the ranked list of insatser.
  case insats
  case button

  init(_ row: FormRowID) {
    switch row {
    case .field(let field): self = Self.kind(of: field)
    case .consent(let part):
      switch part {
      case .receiver, .purpose: self = .line
      case .fields, .form: self = .choice
      case .given, .until, .withdrawn: self = .value
      }
    case .override: self = .choice
    case .overrideText: self = .text
    case .alternative, .send, .discard: self = .button
    }
  }

  /// Whether what is typed goes into a text.
  var isTyped: Bool {
    switch self {
    case .line, .text, .value: true
    case .choice, .yesNo, .insats, .button: false
    }
  }

  private static func kind(of field: ReferralField) -> FormRowKind {
    switch field {
    case .insats: .insats
    case .caseNumber, .name, .personalNumber, .interpreter: .line
    case .isProtected, .hasChildren, .consent: .yesNo
    case .reasons, .legalGround, .incomeObstacle, .targetGroups, .overrides: .choice
    case .justification, .purpose, .goals, .abilityAndExperience, .otherInsatser, .alternatives,
      .childrensSituation, .ownView, .ownViewMissingReason:
      .text
    case .wishedStart, .hoursPerWeek, .reviewDay: .value
    }
  }
}
