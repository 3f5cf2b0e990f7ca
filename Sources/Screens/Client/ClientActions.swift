import Canvas
import Domain
import Messages

/// What can be done with an open client.
enum ClientActions {
  static let table: [Action] =
    [
      Action(
        "deltagaren.oppna", keys: [.enter], ClientText.open, footer: 1,
        disabledReason: { state in
          guard let client = state.client, let order = client.order else {
            return ClientText.nothingSelected
          }
          return client.file.mayOpen.contains(order.number) ? nil : ClientText.mayNotOpen
        }
      ) { state in
        guard let order = state.client?.order else { return [] }
        state.client?.number = nil
        return OrderUpdate.open(order.number, &state)
      },
      Action(
        "deltagaren.visa-nummer", keys: [.character("v")], OrderText.reveal, footer: 5,
        disabledReason: { state in
          if state.client?.number != nil { return ClientText.isRevealed }
          return state.client?.file.client.maskedNumber == nil ? OrderText.noNumber : nil
        }
      ) { state in
        guard let client = state.client else { return [] }
        return [.ask(.revealNumber(client.file.client.id))]
      },
      HandoverActions.open("deltagaren.lamna-over", .character("l"), footer: 6),
      Action("deltagaren.tillbaka", keys: [.escape], ClientText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "deltagaren", words: OrdersText.moves, page: { ClientView($0).rows },
      count: { ClientView($0).lines.count }, move: ClientUpdate.move)
}
