import Domain
import Messages

/// What became of an insats' orders, asked for when its card is opened. The card is shown meanwhile,
/// and leaving it ends the counting.
enum FiguresUpdate {
  static func settle(_ state: inout AppState) -> [Effect] {
    if let card = state.card, !card.hasAskedFigures { return ask(card.id, &state) }
    guard let counting = state.counting, !isOpen(counting, state) else { return [] }
    state.counting = nil
    return [.stopCounting]
  }

  /// Asking for one card's figures ends the counting of another's; they are asked for anew when that
  /// card is in sight again.
  private static func ask(_ id: InsatsID, _ state: inout AppState) -> [Effect] {
    change(&state) { card in
      if card.id == id {
        card.hasAskedFigures = true
      } else if card.figures == nil {
        card.hasAskedFigures = false
        card.counted = nil
      }
    }
    state.counting = id
    return [.ask(.insatsFigures(id))]
  }

  static func answered(_ figures: InsatsFigures, _ id: InsatsID, _ state: inout AppState) {
    if state.counting == id { state.counting = nil }
    change(&state) { card in
      guard card.id == id else { return }
      card.figures = figures
      card.counted = nil
    }
  }

  static func counted(_ count: Int, for request: Request, _ state: inout AppState) {
    guard case .insatsFigures(let id) = request, state.counting == id else { return }
    change(&state) { if $0.id == id { $0.counted = count } }
  }

  static func failed(_ id: InsatsID, _ state: inout AppState) {
    if state.counting == id { state.counting = nil }
    change(&state) { if $0.id == id { $0.counted = nil } }
  }

  private static func isOpen(_ id: InsatsID, _ state: AppState) -> Bool {
    state.overlays.contains { if case .card(let card) = $0 { card.id == id } else { false } }
  }

  private static func change(_ state: inout AppState, _ change: (inout CardState) -> Void) {
    for index in state.overlays.indices {
      guard case .card(var card) = state.overlays[index] else { continue }
      change(&card)
      state.overlays[index] = .card(card)
    }
  }
}
