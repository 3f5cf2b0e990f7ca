import Domain
import Messages

/// Ordering something else when an order came to nothing: what fits is shown, and what is chosen is
/// ordered with what the order said.
enum Replacement {
  /// Why it cannot be done; `nil` when it can.
  static func reason(_ sheet: OrderSheet, _ session: Session) -> String? {
    guard session.writesOrders else { return GeneralText.notCaseworker }
    if let number = sheet.replacedBy { return OrderStepText.alreadyReplaced(number) }
    switch sheet.referral.status {
    case .declined, .expired: return nil
    default: return OrderStepText.notRefused
    }
  }

  static func open(_ sheet: OrderSheet, _ state: inout AppState) -> [Effect] {
    let content = sheet.referral.content
    let needs = ClientNeeds(
      targetGroups: content.targetGroups,
      age: age(sheet.client.maskedNumber, today: state.moment.today),
      obstacle: content.incomeObstacle, hoursPerWeek: content.hoursPerWeek,
      municipality: content.insats.flatMap { state.catalogue[$0]?.municipality })
    return MatchUpdate.open(needs, client: sheet.client.identity, replacing: sheet, &state)
  }

  /// A masked number still says when somebody was born; in a coordination number the day is 60
  /// more.
  private static func age(_ masked: String?, today: Day) -> Int? {
    let digits = (masked ?? "").prefix(8)
    guard digits.count == 8, digits.allSatisfy(\.isNumber), let all = Int(digits) else {
      return nil
    }
    let birthday = all % 100 > 60 ? all - 60 : all
    let now = today.description.filter { $0 != "-" }
    return Int(now).map { ($0 - birthday) / 10_000 }
  }
}

extension FormUpdate {
  /// Begins the order that takes the place of another, of another insats: everything is carried
  /// over but what hangs on the insats, and warnings are judged anew. `needs` is what was said of the
  /// client's needs in the list.
  static func replace(
    _ sheet: OrderSheet, with insats: InsatsID, needs: ClientNeeds, _ state: inout AppState
  ) -> [Effect] {
    var content = sheet.referral.content
    let catalogue = state.catalogue
    let provider = { (id: InsatsID?) in id.flatMap { catalogue[$0]?.provider } }
    // A consent is for one receiver, and must be asked for anew.
    if provider(content.insats) != provider(insats) { content.consent = nil }
    content.insats = insats
    content.client = sheet.client.identity
    content.overrides = []
    content.targetGroups = needs.targetGroups
    content.incomeObstacle = needs.obstacle
    content.hoursPerWeek = needs.hoursPerWeek
    var unfinished = UnfinishedPart()
    unfinished.replaces = sheet.referral.number
    content.unfinished = unfinished
    return open(content, &state)
  }
}
