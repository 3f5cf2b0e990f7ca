import Canvas
import Domain
import Messages

/// Draws the list of drafts: what each is for, how far it has come and how old it is.
enum DraftsDraw {
  static let itemHeight = 2

  /// Where the list stands below its heading.
  static func list(_ area: Rect) -> Rect { area.droppingTop(2) }

  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let drafts = state.drafts else { return }
    Chrome.draw(&frame, state, title: [Span(DraftsText.title, .title)])
    frame.write(
      DraftsText.heading(drafts.drafts.count), x: 1, y: area.y, style: Style(.heading),
      width: area.width - 2)
    let list = list(area)
    let scroll = drafts.scroll.fitted(
      count: drafts.drafts.count, rows: list.height, height: itemHeight)
    frame.cursor = Point(x: 0, y: list.y)
    frame.mark(.focus, list.top(1))
    var y = list.y
    var index = scroll.top
    while index < drafts.drafts.count, y + itemHeight <= list.maxY {
      let rect = Rect(x: 0, y: y, width: list.width, height: itemHeight)
      draw(
        &frame, state, drafts.drafts[index], index, of: drafts.drafts.count,
        isSelected: index == scroll.selected, in: rect)
      y += itemHeight
      index += 1
    }
    Chrome.drawMore(
      &frame, above: scroll.top > 0, below: index < drafts.drafts.count, in: list)
  }

  private static func draw(
    _ frame: inout Frame, _ state: AppState, _ draft: Draft, _ index: Int, of count: Int,
    isSelected: Bool, in area: Rect
  ) {
    let insats = draft.content.insats.map { state.catalogue[$0]?.name ?? $0.rawValue }
    let number = draft.content.client.caseNumber.trimmed
    // What tells drafts of the same insats and client apart.
    let words = DraftsText.words(draft.content.justification.trimmed)
    let name = DraftsText.name(
      insats, corrects: draft.content.unfinished?.corrects,
      replaces: draft.content.unfinished?.replaces)
    if isSelected {
      frame.write(ListText.marker, x: 0, y: area.y, style: Style(.selected))
      frame.cursor = Point(x: 0, y: area.y)
      frame.mark(.focus, area)
    }
    frame.write(
      [Span(name, isSelected ? .selected : .plain), Span(words, .muted)], x: 1, y: area.y,
      width: area.width - 2)
    let line = DraftsText.line(
      caseNumber: number, ReferralRules.progress(draft.content),
      saved: DraftsText.age(draft.saved, now: state.moment))
    frame.write(line, x: 3, y: area.y + 1, style: Style(.muted), width: area.width - 4)
    frame.mark(.item(index), area)
    guard isSelected else { return }
    frame.reading.append(
      ReadingItem(
        role: DraftsText.readDraft, label: name + words, value: line,
        position: AppText.position(index + 1, of: count), isFocused: true))
  }
}
