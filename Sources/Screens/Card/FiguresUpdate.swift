import Domain
import Messages

/// What became of an insats' orders, asked for when its card is opened.
enum FiguresUpdate {
  /// Asks once for each card that is opened; the card is shown meanwhile.
  static func settle(_ state: inout AppState) -> [Effect] {
    guard var card = state.card, !card.hasAskedFigures else { return [] }
    card.hasAskedFigures = true
    state.card = card
    return [.ask(.insatsFigures(card.id))]
  }

  static func answered(_ figures: InsatsFigures, _ id: InsatsID, _ state: inout AppState) {
    for index in state.overlays.indices {
      guard case .card(var card) = state.overlays[index], card.id == id else { continue }
      card.figures = figures
      state.overlays[index] = .card(card)
    }
  }
}
