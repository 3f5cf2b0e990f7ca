import Canvas
import Domain
import Messages

/// What an order says under each field, in words.
struct OrderFieldValue {
  private let order: OrderState
  private let state: AppState
  private var content: ReferralContent { order.sheet.referral.content }
  private var client: ClientSummary { order.sheet.client }
  private var codes: CodeLists { state.codes }

  /// Every field once, in the form's order, where a blank line parts what belongs together.
  static let groups: [[ReferralField]] = {
    let firsts: Set<ReferralField> = [
      .caseNumber, .reasons, .legalGround, .hasChildren, .ownView, .wishedStart, .overrides,
    ]
    return ReferralField.allCases.reduce(into: []) { groups, field in
      if groups.isEmpty || firsts.contains(field) {
        groups.append([field])
      } else {
        groups[groups.count - 1].append(field)
      }
    }
  }()

  init(_ order: OrderState, _ state: AppState) {
    self.order = order
    self.state = state
  }

  /// The field's paragraphs; empty when nobody has said anything.
  func paragraphs(_ field: ReferralField) -> [String] {
    if order.sheet.hidden.contains(field) { return [] }
    switch field {
    case .insats: return content.insats.map { [insats($0)] } ?? []
    case .caseNumber: return list(client.caseNumber)
    case .name: return [OrdersText.client(client)]
    case .personalNumber: return [number]
    case .isProtected: return client.isProtected ? [OrderText.isProtected] : []
    case .reasons: return content.reasons.map { name($0, .reasons) }
    case .justification: return list(content.justification)
    case .purpose: return list(content.purpose)
    case .goals: return content.goals.enumerated().map { "\($0.offset + 1) " + $0.element }
    case .legalGround: return content.legalGround.map { [name($0, .legalGrounds)] } ?? []
    case .incomeObstacle: return content.incomeObstacle.map { [name($0, .incomeObstacles)] } ?? []
    case .targetGroups: return content.targetGroups.map { codes.name(of: $0) }
    case .abilityAndExperience: return list(content.abilityAndExperience)
    case .otherInsatser: return list(content.otherInsatser)
    case .alternatives: return list(content.alternatives)
    case .hasChildren: return content.hasChildren.map { [CardText.yesOrNo($0)] } ?? []
    case .childrensSituation: return list(content.childrensSituation)
    case .ownView: return list(content.ownView)
    case .ownViewMissingReason: return list(content.ownViewMissingReason)
    case .consent: return content.consent.map { OrderText.consent($0, state.moment.today) } ?? []
    case .interpreter: return list(content.interpreter)
    case .wishedStart: return content.wishedStart.map { [String(describing: $0)] } ?? []
    case .hoursPerWeek: return content.hoursPerWeek.map { [String($0)] } ?? []
    case .reviewDay: return content.reviewDay.map { [String(describing: $0)] } ?? []
    case .overrides: return content.overrides.map(override)
    }
  }

  func role(_ field: ReferralField) -> Role {
    switch field {
    case .isProtected: .warning
    case .name where client.isProtected: .warning
    case .consent where content.consent?.isValid(on: state.moment.today) == false: .warning
    default: .plain
    }
  }

  /// The fields that were left empty and might have been filled in.
  var empty: [ReferralField] {
    ReferralField.allCases.filter { field in
      guard !order.sheet.hidden.contains(field), paragraphs(field).isEmpty else { return false }
      return switch field {
      case .isProtected, .overrides, .ownViewMissingReason: false
      case .ownView: content.ownViewMissingReason.isEmpty
      case .childrensSituation: content.hasChildren == true
      default: true
      }
    }
  }

  private var number: String {
    if let number = order.number, !number.isEmpty { return number }
    if client.isProtected { return OrdersText.protected }
    return client.maskedNumber ?? AppText.unknown
  }

  private func list(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  private func name(_ key: CodeKey, _ list: CodeListName) -> String {
    codes.row(key, in: list)?.name ?? key.rawValue
  }

  private func insats(_ id: InsatsID) -> String {
    state.catalogue[id].map { $0.name + " (" + id.rawValue + ")" } ?? id.rawValue
  }

  private func override(_ override: WarningOverride) -> String {
    OrderText.override(
      override.warning, reason: name(override.reason, .overrides), text: override.text)
  }
}
