import Canvas
import Domain

/// Where the parts of the ranked list are. In a low window there is room either for the needs or,
/// with the needs in one line, for the list.
struct MatchLayout {
  let needs: Rect?
  /// The needs in one line.
  let summary: Rect?
  /// What the order is worth, in words.
  let support: Rect
  let list: Rect?
  /// The explanation beside the list; without it the explanation stands below the selected row.
  let beside: Rect?
  let explanation: ExplanationWindow
  /// Fitted to the rows that the explanation leaves.
  let scroll: ListScroll

  private static let besideFrom = 116
  private static let listWidth = 72
  private static let tallFrom = 15

  init(_ state: AppState, _ match: MatchState) {
    let area = Chrome.content(state)
    let needsCount = MatchNeed.allCases.count
    let isTall = area.height >= Self.tallFrom
    let isWide = area.width >= Self.besideFrom
    let listWidth = isWide ? max(Self.listWidth, area.width * 6 / 11) : area.width
    needs = isTall ? area.top(needsCount) : match.part == .needs ? area : nil
    summary = isTall || match.part == .needs ? nil : area.top(1)
    // In a tall window there is a rule below the needs.
    let top = area.y + (isTall ? needsCount + 1 : 1)
    let supportRows = MatchSupport.lines(width: listWidth, isTall: isTall).count
    support = Rect(x: 0, y: top, width: listWidth, height: supportRows)
    let rows = area.maxY - support.maxY
    let isListShown = isTall || match.part == .list
    list = isListShown ? Rect(x: 0, y: support.maxY, width: listWidth, height: rows) : nil
    beside =
      isListShown && isWide
      ? Rect(x: listWidth + 2, y: top, width: area.width - listWidth - 3, height: area.maxY - top)
      : nil
    let lines = Explanation.lines(
      match, state, width: beside?.width ?? area.width - 4, isShort: !isTall)
    // The selected row and one more stay in view.
    let room = beside.map { $0.height - 1 } ?? min(lines.count, max(1, rows - 2))
    explanation = ExplanationWindow(lines, rows: room, top: match.explanationTop)
    scroll = match.scroll.fitted(
      count: match.ranking.count, rows: rows - (beside == nil ? explanation.rows : 0))
  }

  /// Rows of the list in view.
  var page: Int {
    max(1, (list?.height ?? 1) - (beside == nil ? explanation.rows : 0))
  }
}
