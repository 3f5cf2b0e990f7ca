import Canvas
import Domain
import Messages

/// What the search for clients is asked to do.
enum ClientsUpdate {
  static func open(_ state: inout AppState) -> [Effect] {
    state.overlays.append(.clients(ClientsState()))
    return []
  }

  /// Opens the selected result, or searches. Every search is an event, so it is never made while
  /// one types.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let clients = state.clients, clients.asked == nil else { return [] }
    if let selected = clients.selected { return ClientUpdate.open(selected.id, &state) }
    guard let query = ClientSearchSort.query(clients.line.text) else {
      state.clients?.problem = ClientsText.nothingTyped
      return []
    }
    state.clients?.asked = query
    state.clients?.problem = nil
    state.clients?.found = nil
    return [.ask(.clients(query))]
  }

  /// The clients found; one alone is opened at once.
  static func answered(_ found: [ClientSummary], _ state: inout AppState) -> [Effect] {
    var isAnswer = false
    state.changeClients { clients in
      let asked = clients.asked
      clients.asked = nil
      // The text may have been changed meanwhile: then what came is not what it says.
      guard asked != nil, ClientSearchSort.query(clients.line.text) == asked else { return }
      clients.found = found
      clients.scroll = ListScroll()
      isAnswer = true
    }
    guard isAnswer, state.context == .clients, found.count == 1, let only = found.first else {
      return []
    }
    return ClientUpdate.open(only.id, &state)
  }

  static func refused(_ refusal: OrderRefusal, _ state: inout AppState) {
    let problem =
      if case .personalNumber(let fault) = refusal {
        FaultText.sentence(fault)
      } else {
        RefusalText.sentence(refusal, state.catalogue)
      }
    state.changeClients { clients in
      clients.asked = nil
      clients.problem = problem
    }
  }

  static func failed(_ state: inout AppState) { state.changeClients { $0.asked = nil } }

  /// Changes the text; what was found before is then no answer to it.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    guard var clients = state.clients else { return }
    let before = clients.line.text
    guard change(&clients.line) else { return }
    if clients.line.text != before {
      clients.found = nil
      clients.problem = nil
    }
    state.clients = clients
  }

  static func move(_ state: inout AppState, by step: Int) {
    guard var clients = state.clients, let found = clients.found else { return }
    clients.scroll.move(by: step, of: found.count)
    clients.scroll = clients.scroll.fitted(
      count: found.count, rows: ClientsDraw.listHeight(state))
    state.clients = clients
  }
}
