import Canvas
import Domain

extension FormUpdate {
  /// Moves the focus by rows; stays at the ends.
  static func move(_ state: inout AppState, by step: Int) {
    guard let form = state.form else { return }
    let rows = FormRowList.all(form).filter { !form.isLocked($0) }
    guard let index = rows.firstIndex(of: form.focus) else { return }
    state.form?.focus = rows[min(max(0, index + step), rows.count - 1)]
  }

  /// Up and down: within a text of several rows, and out of it at its ends.
  static func moveLine(_ state: inout AppState, by step: Int) {
    guard let form = state.form else { return }
    if FormRowKind(form.focus) == .text {
      var field = textField(form.focus, form)
      let layout = EditLayout(field.text, width: FormLayout(state).valueWidth)
      let place = layout.place(of: field.position)
      let row = place.row + step
      if layout.rows.indices.contains(row) {
        field.place(at: layout.position(row: row, column: place.column))
        state.form?.fields[form.focus] = field
        return
      }
    }
    move(&state, by: step)
  }

  /// To the beginning or end of the row of text the cursor is in.
  static func moveInLine(_ state: inout AppState, toEnd: Bool) {
    guard let form = state.form, FormRowKind(form.focus).isTyped else { return }
    var field = textField(form.focus, form)
    if FormRowKind(form.focus) == .text {
      let layout = EditLayout(field.text, width: FormLayout(state).valueWidth)
      let place = layout.place(of: field.position)
      field.place(at: layout.position(row: place.row, column: toEnd ? .max : 0))
    } else {
      field.place(at: toEnd ? field.text.count : 0)
    }
    state.form?.fields[form.focus] = field
  }

  /// To the first row of the group before or after.
  static func moveGroup(_ state: inout AppState, by step: Int) {
    guard let form = state.form else { return }
    let groups = FormGroup.allCases.compactMap { group in
      let rows = FormRowList.rows(group, form).filter { !form.isLocked($0) }
      return rows.isEmpty ? nil : rows
    }
    guard let index = groups.firstIndex(where: { $0.contains(form.focus) }) else { return }
    // Up goes to the beginning of the group one is in, first.
    let isInside = step < 0 && groups[index].first != form.focus
    let target = isInside ? index : min(max(0, index + step), groups.count - 1)
    if let first = groups[target].first { state.form?.focus = first }
  }

  /// To the next row where something is missing or wrong, round the end.
  static func moveToFault(_ state: inout AppState) {
    guard let form = state.form else { return }
    let rows = FormRowList.all(form)
    let wrong = Set(FormFaults(form, state).rows)
    guard let index = rows.firstIndex(of: form.focus) else { return }
    let round = rows[(index + 1)...] + rows[...index]
    if let next = round.first(where: wrong.contains), next != form.focus || wrong.count == 1 {
      state.form?.focus = next
      state.form?.visited.insert(next)
    } else if wrong.isEmpty {
      state.form?.focus = .send
      state.notice = Notice(.hint, FormText.nothingMissing)
    }
  }

  /// Brings the focused row into view.
  static func refit(_ state: inout AppState) {
    guard var form = state.form else { return }
    let view = FormView(form, state)
    form.top = view.top(from: form.top)
    state.form = form
  }
}
