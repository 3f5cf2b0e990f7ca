import Domain
import Exchange
import Screens

/// One fault of an order given as a file, as it is told.
struct SubmitFault {
  /// The order's field, or the key of the input.
  var field: String
  /// What the field is called in words.
  var label: String
  /// Where in the input.
  var path: String
  var sentence: String

  init(_ fault: OrderInput.Fault) {
    path = fault.path
    field = fault.field?.rawValue ?? fault.path
    label = fault.field.map(OrderFieldText.label) ?? fault.path
    sentence = SubmitText.sentence(fault)
  }

  init(_ fault: ReferralFault, _ codes: CodeLists, today: Day) {
    path = OrderPath.path(of: fault)
    field = fault.field.rawValue
    label = OrderFieldText.label(fault.field)
    sentence =
      FaultText.sentence(fault, codes: codes) + SubmitText.keys(Self.keys(fault, codes, today))
  }

  init(field: ReferralField, sentence: String) {
    path = OrderPath.path(of: field)
    self.field = field.rawValue
    label = OrderFieldText.label(field)
    self.sentence = sentence
  }

  /// A fault of the request's id.
  init(requestID sentence: String) {
    path = OrderPath.requestID
    field = OrderPath.requestID
    label = OrderPath.requestID
    self.sentence = sentence
  }

  /// Every fault once, in the order of the form; faults of the whole input first, and those of keys
  /// that are no field last. What the rules say of a field that could not be read is left out.
  static func all(
    _ given: OrderInput, _ rules: [ReferralFault], _ codes: CodeLists, today: Day
  ) -> [SubmitFault] {
    let input = given.faults
    let rules = rules.map { fault in
      var fault = fault
      if fault.field == .overrides, let index = fault.index,
        given.overridePositions.indices.contains(index)
      {
        fault.index = given.overridePositions[index]
      }
      return fault
    }
    let paths = Set(input.map(\.path))
    let fields = Set(input.compactMap(\.field))
    let told = rules.filter { fault in
      if paths.contains(OrderPath.path(of: fault)) { return false }
      return fault.problem != .missing || fault.part != nil || !fields.contains(fault.field)
    }
    var result = input.filter { $0.path.isEmpty }.map(SubmitFault.init)
    for field in ReferralField.allCases {
      result += input.filter { $0.field == field }.map(SubmitFault.init)
      result += told.filter { $0.field == field }.map { SubmitFault($0, codes, today: today) }
    }
    return result + input.filter { !$0.path.isEmpty && $0.field == nil }.map(SubmitFault.init)
  }

  /// The keys that may be chosen instead; whoever writes JSON sees no list.
  private static func keys(
    _ fault: ReferralFault, _ codes: CodeLists, _ today: Day
  ) -> [String] {
    switch fault.problem {
    case .missing, .unknownCode, .codeNotValid: break
    default: return []
    }
    let list: CodeListName
    switch fault.field {
    case .reasons: list = .reasons
    case .legalGround: list = .legalGrounds
    case .incomeObstacle: list = .incomeObstacles
    case .overrides: list = .overrides
    case .targetGroups:
      return codes.targetGroups.rows.filter { $0.validity.contains(today) }.map(\.key.rawValue)
    default: return []
    }
    return (codes.lists[list] ?? []).filter { $0.validity.contains(today) }.map(\.key.rawValue)
  }
}
