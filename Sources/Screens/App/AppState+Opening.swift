import Messages

extension AppState {
  /// Asks for something whose answer is to be shown as a screen of its own; once, however often
  /// the key is pressed before the answer is here.
  mutating func open(_ request: Request) -> [Effect] {
    guard !awaited.contains(request) else { return [] }
    awaited.append(request)
    return [.ask(request)]
  }

  /// Whether an answer is to be shown as a screen of its own: it was asked for to be, and the user
  /// has not begun to write or read something else meanwhile.
  mutating func isToOpen(_ request: Request) -> Bool {
    guard let index = awaited.firstIndex(of: request) else { return false }
    awaited.remove(at: index)
    switch context {
    case .form, .pick, .step, .conflict, .help, .palette, .firstStart: return false
    case .map, .catalogueList, .catalogueSearch, .orders, .facets, .card, .compare, .drafts,
      .orderFilter, .order, .clients, .client, .match:
      return true
    }
  }
}
