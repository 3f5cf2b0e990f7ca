import Canvas

/// The help's lines, made from the actions of the layer below.
enum HelpLines {
  private static let keyWidth = 18

  /// How many lines the help has in the window.
  static func count(_ state: AppState) -> Int {
    lines(state, width: state.size.width - 2).count
  }

  static func lines(_ state: AppState, width: Int) -> [[Span]] {
    let context = state.contextBelow
    var below = state
    below.closeOverlay()
    let actions = ActionTable.all(context)
    var lines: [[Span]] = [[Span(HelpText.heading(context), .title)]]
    for group in ActionGroup.allCases {
      let some = actions.filter { $0.group == group }
      guard !some.isEmpty else { continue }
      lines.append([])
      lines.append([Span(AppText.name(group), .heading)])
      for action in some { lines += self.lines(action, context, below, width: width) }
    }
    if let signs = HelpText.signs(context) {
      lines.append([])
      lines.append([Span(signs.head, .heading)])
      lines += TextWrap.lines(signs.text, width: width).map { [Span($0)] }
    }
    return lines
  }

  private static func lines(
    _ action: Action, _ context: Context, _ state: AppState, width: Int
  ) -> [[Span]] {
    let keys = KeyText.names(ActionTable.keys(action, in: context))
    var text = action.text.name + ". " + action.text.help
    let reason = action.disabledReason(state)
    if let reason { text += HelpText.notNow + reason + ")" }
    let indent = min(keyWidth, max(8, width / 4))
    let head = TextWidth.of(keys) < indent ? keys : keys + " "
    let pad = String(repeating: " ", count: max(0, indent - TextWidth.of(head)))
    return TextWrap.lines(text, width: width - max(indent, TextWidth.of(head))).enumerated().map {
      index, line in
      index == 0
        ? [Span(head, .key), Span(pad), Span(line, reason == nil ? .plain : .muted)]
        : [
          Span(String(repeating: " ", count: max(indent, TextWidth.of(head)))),
          Span(line, reason == nil ? .plain : .muted),
        ]
    }
  }
}
