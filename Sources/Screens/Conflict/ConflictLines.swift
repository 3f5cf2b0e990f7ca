import Canvas
import Domain

/// The rows where two versions differ, each with both texts whole.
enum ConflictLines {
  static func lines(_ conflict: ConflictState, _ state: AppState, width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ text: String, _ role: Role, indent: Int = 0) {
      let margin = String(repeating: " ", count: indent)
      lines += TextWrap.lines(text, width: max(8, width - indent)).map {
        [Span(margin + $0, role)]
      }
    }
    add(ConflictText.explanation(conflict), .warning)
    let forms = [conflict.content, conflict.mine].map { FormState(draftID: "", content: $0) }
    for row in rows {
      let texts = forms.map { text(row, $0, state) }
      guard texts[0] != texts[1] else { continue }
      lines.append([])
      add(FormText.name(row), .heading)
      add(ConflictText.theirs + quoted(texts[0]), .plain, indent: 2)
      add(ConflictText.mine + quoted(texts[1]), .plain, indent: 2)
    }
    if lines.count == TextWrap.lines(ConflictText.explanation(conflict), width: width).count {
      lines.append([])
      add(ConflictText.sameTexts, .plain)
    }
    return lines
  }

  /// Everything an order holds.
  private static let rows: [FormRowID] =
    ReferralField.allCases.filter { $0 != .overrides }.map { .field($0) }
    + ConsentPart.allCases.map { .consent($0) }
    + ReferralWarning.Key.allCases.flatMap { [.override($0), .overrideText($0)] }

  private static func text(_ row: FormRowID, _ form: FormState, _ state: AppState) -> String {
    switch FormRowKind(row) {
    case .line, .text, .value: FormValue.text(row, form.content)
    case .choice, .insats: FormRowValue.chosen(row, form, state)
    case .yesNo: ConflictText.yesNo(row, form.content)
    case .button: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? FormText.wasEmpty : text
  }
}
