import Canvas
import Domain
import Messages

/// What the screen of one client is asked to do.
enum ClientUpdate {
  /// Opens a client.
  static func open(_ id: Int, _ state: inout AppState) -> [Effect] { state.open(.client(id)) }

  /// The client has been read: shown, or shown anew where it is open.
  static func answered(_ file: ClientFile, _ state: inout AppState) {
    for index in state.overlays.indices {
      guard case .client(var client) = state.overlays[index],
        client.file.client.id == file.client.id
      else { continue }
      let number = client.order?.number
      client.file = file
      let orders = file.chain.orders
      client.selected =
        orders.firstIndex { $0.number == number }
        ?? max(0, min(client.selected, orders.count - 1))
      state.overlays[index] = .client(client)
    }
    guard state.isToOpen(.client(file.client.id)),
      state.client?.file.client.id != file.client.id
    else { return }
    state.overlays.append(.client(ClientState(file)))
    refit(&state)
  }

  /// The whole number, which the user asked to see, where it was asked for.
  static func answered(number: String, client: Int, _ state: inout AppState) {
    OrderUpdate.answered(number: number, client: client, &state)
    if state.client?.file.client.id == client { state.client?.number = number }
    if number.isEmpty { state.notice = Notice(.hint, OrderText.noNumber) }
  }

  /// To the next order, and past the last as far as there are lines; line by line back again.
  static func move(_ state: inout AppState, by step: Int) {
    guard var client = state.client else { return }
    let view = ClientView(state)
    let direction = step < 0 ? -1 : 1
    for _ in 0..<min(abs(step), view.lines.count) {
      let count = client.file.chain.orders.count
      let isInView = view.isInView(client.selected, top: client.top)
      let last = max(0, view.lines.count - view.rows)
      if direction > 0 {
        if isInView, client.selected < count - 1 {
          client.selected += 1
          client.top = view.fitted(client.selected, top: client.top)
        } else if client.top < last {
          client.top += 1
        } else {
          break
        }
      } else if !isInView, client.top > 0 {
        client.top -= 1
      } else if isInView, client.selected > 0 {
        client.selected -= 1
        client.top = view.fitted(client.selected, top: client.top)
      } else if client.top > 0 {
        client.top -= 1
      } else {
        break
      }
    }
    state.client = client
  }

  static func select(_ index: Int, _ state: inout AppState) { state.client?.selected = index }

  /// Brings the selected order into view.
  static func refit(_ state: inout AppState) {
    guard let client = state.client else { return }
    let view = ClientView(state)
    state.client?.top = view.fitted(client.selected, top: client.top)
  }
}
