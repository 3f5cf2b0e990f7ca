import Canvas

/// A dialog laid out for the window: lines that scroll, then a hint, and last the row that carries
/// it out, which is always in view.
struct DialogView {
  let dialog: Dialog
  let area: Rect
  /// Whether there is room for headings and for what is wrong below its row.
  let isHigh: Bool
  let hint: DialogHint
  private(set) var lines: [DialogLine] = []
  /// Line and column of the cursor; the line is that of `lines`, or the last row's.
  private(set) var cursor = Point(x: 1, y: 0)
  /// What the dialog is about; empty in a low window.
  let subject: Rect
  let body: Rect
  let hintArea: Rect
  let run: Rect

  init(_ dialog: Dialog, _ state: AppState) {
    self.dialog = dialog
    area = Chrome.content(state)
    isHigh = area.height >= 12
    hint = DialogHint(dialog, isLow: !isHigh)
    let rows = min(isHigh ? 3 : 2, TextWrap.lines(hint.text, width: area.width - 2).count)
    let width = area.width
    subject = Rect(x: 0, y: area.y, width: width, height: isHigh ? 1 : 0)
    let room = max(1, area.height - subject.height - rows - 1)
    let maker = DialogLines(dialog, width: width, isHigh: isHigh)
    // As roomy as the window allows.
    var made = maker.make(isCollapsed: false, isAiry: true)
    if made.lines.count > room { made = maker.make(isCollapsed: false) }
    if made.lines.count > room { made = maker.make(isCollapsed: true, isAiry: true) }
    if made.lines.count > room { made = maker.make(isCollapsed: true) }
    lines = made.lines
    cursor = made.cursor
    let height = min(room, lines.count)
    body = Rect(x: 0, y: subject.maxY, width: width, height: height)
    hintArea = Rect(x: 0, y: body.maxY, width: width, height: rows)
    run = Rect(x: 0, y: hintArea.maxY, width: width, height: 1)
  }

  /// The first line in view: the cursor's line is there, and as much of its row as there is room
  /// for.
  var top: Int {
    let focused = lines.indices.filter { lines[$0].row == dialog.focus }
    var scroll = ListScroll(selected: 0, top: dialog.top)
    for line in [focused.last, focused.first, cursor.y].compactMap({ $0 }) {
      guard dialog.focused?.kind != .button else { break }
      scroll.select(line, of: lines.count)
      scroll = scroll.fitted(count: lines.count, rows: body.height)
    }
    // The last row is there always: what comes before it is seen with it.
    if dialog.focused?.kind == .button { return max(0, lines.count - body.height) }
    return min(scroll.top, max(0, lines.count - body.height))
  }

  /// Columns of a row's text.
  func textWidth(_ row: DialogRow?) -> Int {
    row.map { DialogLines(dialog, width: area.width, isHigh: isHigh).place($0).width } ?? 1
  }
}
