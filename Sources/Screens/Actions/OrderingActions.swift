import Canvas
import Domain
import Messages

/// What leads to an order from nearly everywhere: with the insats and the client in view.
enum OrderingActions {
  /// `footer` is the place of the order in the footer: high where an insats or a client is in view.
  static func table(footer: Int) -> [Action] { [order(footer: footer), match, clients] }

  private static func order(footer: Int) -> Action {
    Action(
      "bestallning.ny", keys: [.character("b")], GeneralText.order, footer: footer,
      disabledReason: { state in
        guard state.session.writesOrders else { return GeneralText.notCaseworker }
        // An order begun before the list is there would be of no insats.
        let isEarly = state.context == .catalogueList && !state.isCatalogueRead
        return isEarly ? AppText.stillReading : nil
      }
    ) { state in
      if let effects = MatchUpdate.orderFromCard(&state) { return effects }
      return FormUpdate.begin(insats: insats(in: state), client: client(in: state), &state)
    }
  }

  private static let match = Action(
    "matchning.oppna", keys: [.character("p")], GeneralText.match, footer: 8
  ) { state in
    MatchUpdate.open(needs(in: state), client: client(in: state), &state)
  }

  private static let clients = Action(
    "deltagare.sok", keys: [.character("d")], GeneralText.clients, footer: 12,
    disabledReason: { $0.session.seesClients ? nil : GeneralText.noClients }
  ) { state in
    ClientsUpdate.open(&state)
  }

  private static func insats(in state: AppState) -> InsatsID? {
    switch state.context {
    case .card: state.card?.id
    case .catalogueList: state.catalogueScreen.selected
    default: nil
    }
  }

  private static func client(in state: AppState) -> ClientIdentity? {
    switch state.context {
    case .client: state.client?.identity
    case .order, .reviewOrder: state.order?.sheet.client.identity
    default: nil
    }
  }

  /// The target group and kind of the selected cell are a beginning of the needs.
  private static func needs(in state: AppState) -> ClientNeeds {
    guard state.context == .map else { return ClientNeeds() }
    var needs = ClientNeeds()
    if case .group(let group)? = state.mapScreen.row { needs.targetGroups = [group] }
    if let kind = state.mapScreen.column { needs.kinds = [kind] }
    return needs
  }
}
