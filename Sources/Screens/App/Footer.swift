import Canvas

/// The last row: what can be done now, and at the right the way out.
enum Footer {
  static func draw(_ frame: inout Frame, _ state: AppState) {
    let context = state.context
    let y = frame.size.height - 1
    let width = frame.size.width
    let actions = ActionTable.all(state.context).filter { $0.footerOrder != nil }
      .filter { !ActionTable.keys($0, in: context).isEmpty && $0.disabledReason(state) == nil }
      .sorted { ($0.footerOrder ?? 0) < ($1.footerOrder ?? 0) }
    let wayOut = wayOut(among: actions)
    func room(for action: Action?) -> Int {
      action.map { TextWidth.of(spans($0, in: context, state)) + 3 } ?? 0
    }
    let end = width - 1 - room(for: wayOut)
    // The help is there however much else can be done.
    let help = actions.first { $0.id == GeneralActions.helpID }
    let helpRoom = room(for: help)
    var x = 1
    for action in actions where action.id != wayOut?.id {
      let spans = spans(action, in: context, state)
      let kept = (action.footerOrder ?? 0) < (help?.footerOrder ?? 0) ? helpRoom : 0
      guard x + TextWidth.of(spans) <= end - kept else { continue }
      let used = frame.write(spans, x: x, y: y)
      frame.mark(.action(action.id), Rect(x: x, y: y, width: used, height: 1))
      x += used + 3
    }
    if let wayOut {
      let spans = spans(wayOut, in: context, state)
      let used = min(TextWidth.of(spans), width - 2)
      let start = width - 1 - used
      frame.write(spans, x: start, y: y, width: used)
      let rect = Rect(x: start, y: y, width: used, height: 1)
      frame.mark(.action(wayOut.id), rect)
      frame.mark(.wayOut, rect)
    }
    frame.mark(.footer, Rect(x: 0, y: y, width: width, height: 1))
    frame.reading.append(
      ReadingItem(
        role: AppText.readActions,
        label: actions.reduce(into: "") { label, action in
          if !label.isEmpty { label += ", " }
          for span in spans(action, in: context, state) { label += span.text }
        }))
  }

  /// Esc where it leads back; on a base screen the key that ends the program.
  private static func wayOut(among actions: [Action]) -> Action? {
    actions.first { $0.keys.contains(.escape) } ?? actions.last { $0.id == "program.avsluta" }
  }

  private static func spans(_ action: Action, in context: Context, _ state: AppState) -> [Span] {
    guard let key = ActionTable.keys(action, in: context).first else { return [] }
    return [Span(KeyText.name(key), .key), Span(" " + action.label(state))]
  }
}
