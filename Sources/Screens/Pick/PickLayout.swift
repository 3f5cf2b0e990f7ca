import Canvas

/// Where the parts of the pick-list are.
struct PickLayout {
  let line: Rect
  let list: Rect
  /// The help of the selected row.
  let help: Rect

  init(_ state: AppState, _ source: PickSource) {
    let area = Chrome.content(state)
    let gap = Chrome.isRoomy(state.size) ? 1 : 0
    line = area.top(1)
    let helps = source.rows.compactMap { $0.isValid ? $0.help : PickText.notValid }
    // The rows stand still when the selection moves, so there is room for the longest help.
    let lines = helps.map { TextWrap.lines($0, width: area.width - 3).count }.max() ?? 0
    let most = max(1, area.height / 2 - 1)
    let rows = min(lines, most)
    let top = area.y + 1 + gap
    let below = rows == 0 ? 0 : rows + gap
    list = Rect(x: 0, y: top, width: area.width, height: max(1, area.maxY - top - below))
    help = Rect(x: 0, y: list.maxY + gap, width: area.width, height: rows)
  }
}
