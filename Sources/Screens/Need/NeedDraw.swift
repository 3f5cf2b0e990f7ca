import Canvas
import Domain

/// Draws the dialog of a need: groups, kind, words, and the row that sends it.
enum NeedDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let need = state.need else { return }
    Chrome.draw(&frame, state, title: [Span(NeedText.title, .title)])
    let layout = NeedLayout(need, state)
    for (offset, line) in TextWrap.lines(NeedText.intro, width: area.width - 2).enumerated()
    where offset < layout.intro.height {
      frame.write(
        line, x: 1, y: layout.intro.y + offset, style: Style(.muted), width: area.width - 2)
    }
    frame.reading.append(ReadingItem(role: AppText.readText, label: NeedText.intro))
    drawCodes(
      &frame, need, .groups, NeedText.groupsLabel,
      need.draft.groups.map { state.codes.name(of: $0) }.joined(separator: ", "),
      in: layout.groups)
    drawCodes(
      &frame, need, .kind, NeedText.kindLabel, need.draft.kind.map { state.codes.name(of: $0) },
      in: layout.kind)
    if !layout.municipality.isEmpty { drawMunicipality(&frame, need, state, layout) }
    let label = NeedText.textHead
    if !layout.textHead.isEmpty {
      frame.write(
        label, x: 1, y: layout.textHead.maxY - 1, style: Style(.heading), width: area.width - 2)
    }
    TextArea.draw(
      &frame, need.draft.text, label: label, isFocused: need.part == .text,
      item: index(.text), in: layout.text)
    TextArea.drawHint(
      &frame, NeedText.hint(need), isProblem: need.problem != nil && !need.isSending,
      in: layout.hint)
    TextArea.drawButton(
      &frame, NeedText.sendRow, role: NeedText.readButton, isFocused: need.part == .send,
      item: index(.send), in: layout.send)
  }

  private static let valueX = 16

  private static func index(_ part: NeedState.Part) -> Int {
    NeedState.Part.allCases.firstIndex(of: part) ?? 0
  }

  private static func drawCodes(
    _ frame: inout Frame, _ need: NeedState, _ part: NeedState.Part, _ label: String,
    _ value: String?, in area: Rect
  ) {
    let isFocused = need.part == part
    let isEmpty = value?.isEmpty ?? true
    let shown = isEmpty ? NeedText.notChosen : value ?? ""
    if isFocused { frame.write(ListText.marker, x: 0, y: area.y, style: Style(.selected)) }
    frame.write(label, x: 1, y: area.y, style: Style(.heading), width: valueX - 2)
    frame.write(
      shown, x: valueX, y: area.y,
      style: Style(isFocused ? .selected : isEmpty ? .muted : .plain),
      width: area.width - valueX - 1)
    frame.mark(.item(index(part)), area)
    frame.reading.append(
      ReadingItem(role: AppText.readField, label: label, value: shown, isFocused: isFocused))
    guard isFocused else { return }
    frame.cursor = Point(x: valueX, y: area.y)
    frame.mark(.focus, area)
  }

  private static func drawMunicipality(
    _ frame: inout Frame, _ need: NeedState, _ state: AppState, _ layout: NeedLayout
  ) {
    let key = need.origin.municipality
    let name = state.catalogue.municipalities.first { $0.key == key }?.name ?? key?.rawValue ?? ""
    let y = layout.municipality.y
    frame.write(NeedText.municipalityLabel, x: 1, y: y, style: Style(.heading), width: valueX - 2)
    frame.write(name, x: valueX, y: y, width: layout.municipality.width - valueX - 1)
    frame.reading.append(
      ReadingItem(role: AppText.readText, label: NeedText.municipalityLabel, value: name))
  }
}
