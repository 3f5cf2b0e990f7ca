import Canvas
import Domain
import Messages

/// What an order says under each field, in words; the client as the caller may see it.
struct OrderFieldValue {
  private let order: OrderState
  private let state: AppState
  private var content: ReferralContent { order.sheet.referral.content }
  private var client: ClientSummary { order.sheet.client }

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
    case .caseNumber: return client.caseNumber.isEmpty ? [] : [client.caseNumber]
    case .name: return [OrdersText.client(client)]
    case .personalNumber: return [number]
    case .isProtected: return client.isProtected ? [OrderText.isProtected] : []
    case .goals: return content.goals.enumerated().map { "\($0.offset + 1) " + $0.element }
    case .consent: return content.consent.map { OrderText.consent($0, state.moment.today) } ?? []
    default: return OrderValue(content, state.catalogue).paragraphs(field)
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
}
