import Canvas

/// The open order laid out for the window.
struct OrderView {
  let lines: [[Span]]
  /// Rows of text in view.
  let rows: Int

  init(_ state: AppState) {
    rows = Chrome.content(state).height
    lines =
      state.order.map { OrderLines($0, state, width: state.size.width - 2).lines } ?? []
  }
}
