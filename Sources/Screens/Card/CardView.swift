import Canvas
import Domain

/// The open card laid out for the window.
struct CardView {
  let insats: Insats?
  let lines: [CardLine]
  /// Rows of text in view.
  let rows: Int

  init(_ state: AppState) {
    rows = max(1, Chrome.content(state).height)
    insats = state.card.flatMap { state.catalogue[$0.id] }
    lines = insats.map { CardLines.lines($0, state, width: state.size.width - 2) } ?? []
  }

  func row(ofLink number: Int) -> Int? {
    lines.indices.filter { lines[$0].link != nil }.dropFirst(number).first
  }
}
