import Canvas
import Domain
import Messages

/// What leads to an order from nearly everywhere: with the insats and the client in view.
enum OrderingActions {
  static let table: [Action] = [
    Action(
      "bestallning.ny", keys: [.character("b")], GeneralText.order, footer: 6,
      disabledReason: { state in
        state.session.writesOrders
          ? state.form == nil ? nil : FormText.alreadyOpen : GeneralText.notCaseworker
      }
    ) { state in
      if let effects = MatchUpdate.orderFromCard(&state) { return effects }
      return FormUpdate.begin(insats: insats(in: state), client: client(in: state), &state)
    },
    Action(
      "matchning.oppna", keys: [.character("p")], GeneralText.match, footer: 8
    ) { state in
      MatchUpdate.open(needs(in: state), client: client(in: state), &state)
    },
    Action(
      "deltagare.sok", keys: [.character("d")], GeneralText.clients, footer: 12,
      disabledReason: { $0.session.seesClients ? nil : GeneralText.noClients }
    ) { state in
      ClientsUpdate.open(&state)
    },
  ]

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
    case .order: state.order?.sheet.client.identity
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
