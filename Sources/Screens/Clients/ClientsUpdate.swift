import Messages

/// What the search for clients is asked to do.
enum ClientsUpdate {
  static func open(_ state: inout AppState) -> [Effect] {
    state.overlays.append(.clients(ClientsState()))
    return []
  }

  static func answered(_ found: [ClientSummary], _ state: inout AppState) -> [Effect] { [] }
}
