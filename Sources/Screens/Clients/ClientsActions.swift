import Canvas

/// What can be done in the search for clients.
enum ClientsActions {
  static let table: [Action] =
    [
      Action(
        "deltagare.enter", keys: [.enter], ClientsText.enter, footer: 1,
        label: { state in
          state.clients?.selected == nil ? ClientsText.enter.label : ClientsText.opens
        }
      ) { state in
        ClientsUpdate.enter(&state)
      },
      Action("deltagare.lamna", keys: [.escape], ClientsText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
      EditActions.edit("deltagare.angra", [.control("z")], EditText.undo),
    ]
    + EditActions.table("deltagare")
    // Home and End belong to the line one types in.
    + MoveActions.table(
      "deltagare", words: ClientsText.moves, page: { ClientsDraw.listHeight($0) },
      count: { $0.clients?.found?.count ?? 0 }, move: ClientsUpdate.move
    ).prefix(4)
}
