import Canvas

/// Where the parts of the dialog are. In a low window the text gives way last.
struct NeedLayout {
  /// Who gets it; empty in a low window, like the head of the text.
  let intro: Rect
  let groups: Rect
  let kind: Rect
  /// Empty when the search named none.
  let municipality: Rect
  let textHead: Rect
  let text: Rect
  let hint: Rect
  let send: Rect

  private static let comfortableText = 4

  init(_ need: NeedState, _ state: AppState) {
    let area = Chrome.content(state)
    let isHigh = area.height >= 12
    func row(_ y: Int, _ height: Int) -> Rect {
      Rect(x: 0, y: y, width: area.width, height: height)
    }
    let introRows = isHigh ? TextWrap.lines(NeedText.intro, width: area.width - 2).count + 1 : 0
    let hintRows = min(
      isHigh ? 4 : area.height >= 7 ? 2 : 1,
      TextWrap.lines(NeedText.hint(need), width: area.width - 2).count)
    intro = row(area.y, introRows)
    groups = row(intro.maxY, 1)
    kind = row(groups.maxY, 1)
    municipality = row(kind.maxY, isHigh && need.origin.municipality != nil ? 1 : 0)
    let headRows = isHigh ? 2 : area.height >= 7 ? 1 : 0
    textHead = row(municipality.maxY, headRows)
    let room = max(1, area.maxY - textHead.maxY - hintRows - 1)
    let width = area.width - 4
    let wanted = max(Self.comfortableText, TextArea.rows(need.draft.text, width: width))
    text = Rect(x: 2, y: textHead.maxY, width: width, height: min(room, wanted))
    hint = row(text.maxY, hintRows)
    send = row(hint.maxY, 1)
  }
}
