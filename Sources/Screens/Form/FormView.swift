import Canvas
import Domain

/// The form as lines, and where in them the focus is.
struct FormView {
  let lines: [FormLine]
  /// The lines of the focused row.
  private(set) var focus: Range<Int> = 0..<1
  /// The line and column of the cursor.
  private(set) var cursor: (line: Int, column: Int) = (0, FormLayout.valueX)
  private let rows: Int

  init(_ form: FormState, _ state: AppState) {
    let layout = FormLayout(state)
    let faults = FormFaults(form, state)
    rows = max(1, layout.form.height)
    var lines: [FormLine] = []
    // Where there is no panel for it.
    if layout.panel == nil, let words = FormPanel.sentBack(form, state) {
      lines += TextWrap.lines(words, width: layout.form.width - 2).map {
        FormLine(label: [Span($0, .warning)], isHeading: true)
      }
    }
    for group in FormGroup.allCases {
      let rows = FormRowList.rows(group, form)
      guard !rows.isEmpty else { continue }
      lines.append(
        FormLine(label: [Span(FormText.name(group), .heading)], isHeading: true))
      for row in rows {
        let start = lines.count
        let value = FormRowValue(row, form, state, width: layout.valueWidth)
        let below = FormNotes(row, form, state, faults).lines(width: layout.valueWidth)
        for (index, spans) in (value.lines + below).enumerated() {
          lines.append(
            FormLine(
              row: row,
              label: index == 0 ? [Span(FormText.label(row), .heading)] : [],
              value: spans, isFirst: index == 0))
        }
        if row == form.focus {
          focus = start..<lines.count
          cursor = (start + value.cursor.line, FormLayout.valueX + value.cursor.column)
        }
      }
    }
    self.lines = lines
  }

  /// The first line in view, as near the old one as the focus allows: the whole focused row, or
  /// of a longer one the part around the cursor.
  func top(from old: Int) -> Int {
    var top = old
    // The heading of the group comes along when the focus is its first row.
    let first =
      focus.lowerBound > 0 && lines[focus.lowerBound - 1].isHeading
      ? focus.lowerBound - 1 : focus.lowerBound
    if focus.upperBound > top + rows { top = focus.upperBound - rows }
    if first < top { top = first }
    if cursor.line < top { top = cursor.line }
    if cursor.line >= top + rows { top = cursor.line - rows + 1 }
    return min(max(0, top), max(0, lines.count - rows))
  }
}
