import Canvas
import Domain

/// Where the parts of the dialog are. In a low window the part that has the focus gets the room.
struct NeedAnswerLayout {
  /// The need that is answered, as much of it as there is room for.
  let subject: Rect
  let statuses: Rect
  let textHead: Rect
  let text: Rect
  let hint: Rect
  let send: Rect

  init(_ answer: NeedAnswerState, _ state: AppState) {
    let area = Chrome.content(state)
    let isHigh = area.height >= 14
    func row(_ y: Int, _ height: Int) -> Rect {
      Rect(x: 0, y: y, width: area.width, height: height)
    }
    let all = NeedAnswerState.statuses.count
    let hintRows = min(
      isHigh ? 4 : 1,
      TextWrap.lines(NeedAnswerText.hint(answer), width: area.width - 2).count)
    let headRows = area.height >= 7 ? 1 : 0
    // Air above and below the statuses, where there is room.
    let gap = area.height >= 18 ? 1 : 0
    let fixed = headRows + hintRows + 1 + 2 * gap
    let room = max(2, area.height - fixed)
    let statusRows = isHigh ? all : answer.part == .status ? min(all, room - 1) : 1
    let width = area.width - 4
    let textWanted = max(3, TextArea.rows(answer.draft.text, width: width))
    let subjectWanted = NeedAnswerDraw.subject(answer, state, width: area.width - 2).count
    let subjectRows =
      isHigh ? max(1, min(subjectWanted, room - statusRows - min(textWanted, 4))) : 0
    subject = row(area.y, subjectRows)
    statuses = row(subject.maxY + gap, statusRows)
    textHead = row(statuses.maxY + gap, headRows)
    text = Rect(
      x: 2, y: textHead.maxY, width: width,
      height: max(1, min(textWanted, room - statusRows - subjectRows)))
    hint = row(text.maxY, hintRows)
    send = row(hint.maxY, 1)
  }
}
