import Canvas
import Domain
import Messages

/// What stands in the value column of a row.
struct FormRowValue {
  /// At least one line.
  let lines: [[Span]]
  /// Where the cursor is, in lines and columns.
  let cursor: (line: Int, column: Int)

  /// Lines shown of a long text that is not being edited.
  private static let shown = 3

  init(_ row: FormRowID, _ form: FormState, _ state: AppState, width: Int) {
    let isFocused = form.focus == row
    switch FormRowKind(row) {
    case .line, .value:
      (lines, cursor) = Self.oneLine(row, form, width: width, isFocused: isFocused)
    case .text:
      (lines, cursor) = Self.text(row, form, width: width, isFocused: isFocused)
    case .choice, .insats:
      let words = Self.chosen(row, form, state)
      lines =
        words.isEmpty
        ? [Self.empty(row, form, FormText.choose)]
        : TextWrap.lines(words, width: width).map { [Span($0)] }
      cursor = (0, 0)
    case .yesNo:
      lines = [Self.yesNo(row, form)]
      cursor = (0, 0)
    case .button where row.alternative != nil:
      lines = TextWrap.lines(Self.alternative(row, form, state), width: width).map {
        [Span($0, isFocused ? .selected : .plain)]
      }
      cursor = (0, 0)
    case .button:
      lines = [
        [
          Span(
            FormText.button(row, isCorrection: form.isCorrection, state.session),
            isFocused ? .selected : .plain)
        ]
      ]
      cursor = (0, 0)
    }
  }

  /// An insats to take instead, and why it fits.
  private static func alternative(
    _ row: FormRowID, _ form: FormState, _ state: AppState
  ) -> String {
    guard let id = row.alternative, let insats = state.catalogue[id] else { return "" }
    let match = form.assessment?.matches.first { $0.insats == id }
    let why = (match?.reasons ?? []).prefix(3).map { MatchText.short($0, state.catalogue) }
    return FormText.alternative(insats.name, free: insats.places.free ?? 0, why: why)
  }

  /// The names of what is chosen, in the order of the form.
  static func chosen(_ row: FormRowID, _ form: FormState, _ state: AppState) -> String {
    let content = form.content
    let codes = state.codes
    func name(_ key: CodeKey?, _ list: CodeListName) -> String {
      key.map { codes.row($0, in: list)?.name ?? $0.rawValue } ?? ""
    }
    switch row {
    case .field(.insats):
      return content.insats.map { state.catalogue[$0]?.name ?? $0.rawValue } ?? ""
    case .field(.reasons):
      return content.reasons.map { name($0, .reasons) }.joined(separator: ", ")
    case .field(.targetGroups):
      return content.targetGroups.map { codes.name(of: $0) }.joined(separator: ", ")
    case .field(.legalGround): return name(content.legalGround, .legalGrounds)
    case .field(.incomeObstacle): return name(content.incomeObstacle, .incomeObstacles)
    case .consent(.fields):
      return (content.consent?.fields ?? []).map { OrderFieldText.label($0) }
        .joined(separator: ", ")
    case .consent(.form): return content.consent.map { OrderValueText.name($0.form) } ?? ""
    case .override(let key):
      return name(content.overrides.first { $0.warning == key }?.reason, .overrides)
    default: return ""
    }
  }

  private static func oneLine(
    _ row: FormRowID, _ form: FormState, width: Int, isFocused: Bool
  ) -> ([[Span]], (Int, Int)) {
    let text = FormValue.text(row, form.content)
    guard isFocused, !form.isLocked(row) else {
      return (text.isEmpty ? [empty(row, form, nil)] : [[Span(text)]], (0, 0))
    }
    let (shown, cursor) = FormUpdate.textField(row, form).visible(width: width)
    return ([[Span(shown, .field)]], (0, cursor))
  }

  private static func text(
    _ row: FormRowID, _ form: FormState, width: Int, isFocused: Bool
  ) -> ([[Span]], (Int, Int)) {
    let text = FormValue.text(row, form.content)
    guard isFocused, !form.isLocked(row) else {
      if text.isEmpty { return ([empty(row, form, nil)], (0, 0)) }
      let lines = preview(row, text, width: width)
      guard lines.count > shown else { return (lines.map { [Span($0)] }, (0, 0)) }
      let more = [Span(FormText.more(lines.count - shown + 1), .muted)]
      return (lines.prefix(shown - 1).map { [Span($0)] } + [more], (0, 0))
    }
    let field = FormUpdate.textField(row, form)
    let layout = EditLayout(field.text, width: width)
    let place = layout.place(of: field.position)
    let lines = layout.rows.indices.map { [Span(layout.text(row: $0), .field)] }
    return (lines, (place.row, min(place.column, width)))
  }

  /// A text that is not being edited. Goals are numbered, as they are answered one by one.
  private static func preview(_ row: FormRowID, _ text: String, width: Int) -> [String] {
    guard row == .field(.goals) else { return TextWrap.lines(text, width: width) }
    let goals = text.split(separator: "\n").map { String($0) }
    guard goals.count > 1 else { return TextWrap.lines(text, width: width) }
    return goals.enumerated().flatMap { index, goal in
      TextWrap.lines(FormText.goal(index + 1, goal), width: width)
    }
  }

  private static func yesNo(_ row: FormRowID, _ form: FormState) -> [Span] {
    let value: Bool? =
      switch row {
      case .field(.isProtected): form.content.client.isProtected
      case .field(.hasChildren): form.content.hasChildren
      default: form.content.consent != nil
      }
    func box(_ isOn: Bool) -> String { isOn ? ListText.ticked : ListText.unticked }
    return [
      Span(box(value == true) + " " + OrderValueText.yes + "   "),
      Span(box(value == false) + " " + OrderValueText.no),
    ]
  }

  /// What stands in a row with nothing in it.
  private static func empty(_ row: FormRowID, _ form: FormState, _ choose: String?) -> [Span] {
    if case .override = row { return [Span(FormText.giveReason, .warning)] }
    guard FormText.isRequired(row, form) else { return [Span(choose ?? FormText.optional, .muted)] }
    return [Span(choose ?? FormText.fillIn, .muted)]
  }
}
