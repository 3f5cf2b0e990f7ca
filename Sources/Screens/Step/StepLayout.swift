import Canvas

/// Where the parts of the dialog are. In a low window the part that has the focus gets the room.
struct StepLayout {
  /// What the step is about; empty in a low window, like the next.
  let subject: Rect
  let reasonsHead: Rect
  let reasons: Rect
  let textHead: Rect
  let text: Rect
  /// What is missing, or a word of help; as many rows as it takes, within reason.
  let hint: Rect
  let run: Rect

  private static let comfortableText = 3

  init(_ step: StepState, _ state: AppState) {
    let area = Chrome.content(state)
    let count = StepReasons.rows(step, state).count
    let isHigh = area.height >= 12
    let headRows = isHigh ? 1 + (count > 0 ? 1 : 0) : 0
    let hintRows = min(
      isHigh ? 3 : 2, TextWrap.lines(StepHint(step, state).text, width: area.width - 2).count)
    // What is left for reasons and text beside the text's head, the hint and the last row.
    let room = max(2, area.height - headRows - 2 - hintRows)
    let textRows = EditLayout(step.draft.text.text, width: area.width - 4).rows.count
    let wanted = max(isHigh ? Self.comfortableText : 2, textRows)
    let least = max(1, room / 3)
    let reasonRows =
      step.part == .reasons
      ? min(count, room - min(wanted, least))
      : min(count, max(room - wanted, min(count, least)))
    func row(_ y: Int, _ height: Int) -> Rect {
      Rect(x: 0, y: y, width: area.width, height: height)
    }
    subject = row(area.y, isHigh ? 1 : 0)
    reasonsHead = row(subject.maxY, headRows - (isHigh ? 1 : 0))
    reasons = row(reasonsHead.maxY, reasonRows)
    textHead = row(reasons.maxY, 1)
    text = Rect(
      x: 2, y: textHead.maxY, width: area.width - 4,
      height: max(1, min(room - reasonRows, max(wanted, Self.comfortableText))))
    hint = row(text.maxY, hintRows)
    run = row(hint.maxY, 1)
  }
}
