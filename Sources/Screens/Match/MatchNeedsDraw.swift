import Canvas
import Domain

/// Draws what is known of the client's needs, a row each with the letter that changes it; or all
/// of it in one line.
enum MatchNeedsDraw {
  private static let labelX = 3
  private static let valueX = 23

  static func draw(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, _ layout: MatchLayout
  ) {
    if let summary = layout.summary { drawSummary(&frame, state, match, in: summary) }
    if let area = layout.needs { drawRows(&frame, state, match, in: area) }
  }

  private static func drawRows(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, in area: Rect
  ) {
    let needs = MatchNeed.allCases
    let scroll = ListScroll(selected: match.need).fitted(count: needs.count, rows: area.height)
    let end = min(needs.count, scroll.top + area.height)
    for (offset, index) in (scroll.top..<end).enumerated() {
      let need = needs[index]
      let y = area.y + offset
      let rect = Rect(x: 0, y: y, width: area.width, height: 1)
      let isFocused = match.part == .needs && index == match.need
      let value = MatchScreenText.value(need, match.needs, state)
      let letter = MatchActions.keys(need).first.map(KeyText.name) ?? ""
      if isFocused { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
      frame.write(letter, x: 1, y: y, style: Style(.key))
      frame.write(
        MatchScreenText.name(need), x: labelX, y: y, style: Style(isFocused ? .selected : .heading),
        width: valueX - labelX - 1)
      frame.write(
        value ?? MatchScreenText.notGiven, x: valueX, y: y,
        style: Style(value == nil ? .muted : .plain), width: area.width - valueX - 1)
      frame.mark(.item(index), rect)
      if isFocused {
        frame.cursor = Point(x: 0, y: y)
        frame.mark(.focus, rect)
      }
      frame.reading.append(
        ReadingItem(
          role: AppText.readField, label: MatchScreenText.name(need),
          value: value ?? MatchScreenText.notGiven,
          position: AppText.position(index + 1, of: needs.count), isFocused: isFocused))
    }
  }

  private static func drawSummary(
    _ frame: inout Frame, _ state: AppState, _ match: MatchState, in area: Rect
  ) {
    let given = MatchNeed.allCases.compactMap { MatchScreenText.value($0, match.needs, state) }
    let text = given.isEmpty ? MatchScreenText.nothingGiven : given.joined(separator: " · ")
    var x = 1
    x += frame.write(MatchScreenText.summary + " ", x: x, y: area.y, style: Style(.heading))
    frame.write(
      text, x: x, y: area.y, style: Style(given.isEmpty ? .muted : .plain),
      width: area.width - x - 1)
    frame.mark(.action("match.byt"), area)
    frame.reading.append(
      ReadingItem(role: AppText.readText, label: MatchScreenText.summary, value: text))
  }
}
