import Canvas
import Domain
import Messages

/// What keys and answers do to the form. Opening, saving, sending and the rest have a file each.
enum FormUpdate {
  /// What follows from anything that happened: a row that was left shows its faults, and what the
  /// Engine should judge anew is asked of it.
  static func settle(_ state: inout AppState) -> [Effect] {
    guard var form = state.form else { return [] }
    let rows = FormRowList.all(form)
    if !rows.contains(form.focus) { form.focus = nearest(form.focus, rows, form) }
    let hasMoved = form.focus != form.settledFocus
    if hasMoved {
      form.visited.insert(form.settledFocus)
      form.confirmsDiscard = false
      form.settledFocus = form.focus
    }
    state.form = form
    refit(&state)
    let isBetweenRows = hasMoved || form.assessed == nil || !FormRowKind(form.focus).isTyped
    return isBetweenRows ? assess(&state) : []
  }

  /// Changes the text of the focused row.
  /// - Returns: whether there was one and the change meant anything.
  @discardableResult
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) -> Bool {
    guard var form = state.form, FormRowKind(form.focus).isTyped, !form.isLocked(form.focus),
      form.sending == .idle
    else { return false }
    var field = textField(form.focus, form)
    let before = field.text
    guard change(&field) else { return false }
    form.fields[form.focus] = field
    if field.text != before {
      FormValue.set(form.focus, field.text, in: &form.content)
      if case .field(let changed) = form.focus, isIdentity(changed) { form.clientFault = nil }
    }
    state.form = form
    return true
  }

  /// Changes the value of a row that is not text, as one step of undo.
  static func change(
    _ row: FormRowID, _ state: inout AppState, _ change: (inout ReferralContent) -> Void
  ) {
    guard var form = state.form, form.sending == .idle, !form.isLocked(row) else { return }
    let before = form.content
    change(&form.content)
    guard form.content != before else { return }
    form.choices[row, default: FormChoiceHistory()].past.append(before)
    form.choices[row]?.future = []
    state.form = form
  }

  /// The text being edited in a row, with its undo.
  static func textField(_ row: FormRowID, _ form: FormState) -> TextField {
    let text = FormValue.text(row, form.content)
    if let field = form.fields[row], field.text == text { return field }
    var field =
      form.fields[row]
      ?? TextField(
        isMultiline: FormRowKind(row) == .text, limit: FormLimit.characters)
    // Changed from elsewhere, such as "samma som förra".
    if form.fields[row] == nil {
      field = TextField(
        text, isMultiline: FormRowKind(row) == .text, limit: FormLimit.characters)
    } else {
      field.replace(with: text)
    }
    return field
  }

  static func isIdentity(_ field: ReferralField) -> Bool {
    switch field {
    case .caseNumber, .name, .personalNumber: true
    default: false
    }
  }

  /// The row to go to when the focused one is no longer there.
  private static func nearest(
    _ row: FormRowID, _ rows: [FormRowID], _ form: FormState
  ) -> FormRowID {
    switch row {
    case .overrideText(let key) where rows.contains(.override(key)): .override(key)
    case .consent: .field(.consent)
    case .override, .overrideText: .send
    case .field(.childrensSituation): .field(.hasChildren)
    case .field(.ownViewMissingReason): .field(.ownView)
    default: rows.first ?? .send
    }
  }
}
