import Canvas
import Domain
import Messages

/// One line of the day.
struct TodayLine {
  var spans: [Span]
  /// Which thing the line belongs to; `nil` for headings.
  var thing: Int?
}

/// The day laid out as lines of a width: in a wide window what a thing is about stands in columns, in
/// a narrow one below it.
struct TodayLines {
  private let state: AppState
  private let width: Int

  private static let wideFrom = 68
  private static let numberWidth = 8

  init(_ state: AppState, width: Int) {
    self.state = state
    self.width = width
  }

  var all: [TodayLine] {
    guard let answer = state.todayScreen.answer else { return [] }
    var lines: [TodayLine] = []
    var index = 0
    for section in TodayList(answer).sections {
      lines.append(TodayLine(spans: [Span(section.heading, .heading)]))
      for thing in section.things {
        let isSelected = index == state.todayScreen.selected
        lines += self.lines(TodayRow(thing, state), isSelected: isSelected)
          .map { TodayLine(spans: $0, thing: index) }
        index += 1
      }
    }
    if let store = answer.store {
      for sentence in TodayText.store(store) {
        lines += TextWrap.lines(sentence, width: width).map { TodayLine(spans: [Span($0)]) }
      }
    }
    return lines
  }

  private func lines(_ row: TodayRow, isSelected: Bool) -> [[Span]] {
    let style = Style(isSelected ? .selected : row.isLate ? .warning : .plain)
    return width >= Self.wideFrom ? wide(row, style) : narrow(row, style)
  }

  private func wide(_ row: TodayRow, _ style: Style) -> [[Span]] {
    let nameWidth = min(34, width * 19 / 100)
    let room = width - 2 - nameWidth - Self.numberWidth - 1
    let texts = TextWrap.lines(row.sentence, width: room)
    var lines = texts.enumerated().map { offset, text -> [Span] in
      guard offset == 0 else { return [Span("  " + text, style)] }
      let name = Self.cut(row.name, nameWidth)
      let gap = room - TextWidth.of(text) + 1
      let pad = nameWidth - TextWidth.of(name) + Self.numberWidth - TextWidth.of(row.number)
      return [
        Span("  "), Span(text, style), Span(String(repeating: " ", count: max(1, gap))),
        Span(name), Span(String(repeating: " ", count: max(1, pad)) + row.number, .muted),
      ]
    }
    lines += row.notes.flatMap { TextWrap.lines($0, width: width - 4) }
      .map { [Span("    " + $0, .muted)] }
    return lines
  }

  private func narrow(_ row: TodayRow, _ style: Style) -> [[Span]] {
    var lines = TextWrap.lines(row.sentence, width: width - 2).map {
      [Span("  "), Span($0, style)]
    }
    let about = [row.name, row.number].filter { !$0.isEmpty }.joined(separator: " · ")
    lines += ([about] + row.notes).filter { !$0.isEmpty }
      .flatMap { TextWrap.lines($0, width: width - 4) }.map { [Span("    " + $0, .muted)] }
    return lines
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    guard TextWidth.of(text) > width else { return text }
    var head = ""
    for character in text where TextWidth.of(head) < width - 1 { head.append(character) }
    return head + ListText.cut
  }
}
