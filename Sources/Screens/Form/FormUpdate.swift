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
    let isNew = form.assessed == nil && form.fields.isEmpty
    let isBetweenRows = hasMoved || isNew || !FormRowKind(form.focus).isTyped
    return isBetweenRows ? assess(&state) : []
  }

  /// Changes the text of the focused row.
  /// - Returns: whether there was one and the change meant anything.
  @discardableResult
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) -> Bool {
    guard !saysSending(&state), var form = state.form, FormRowKind(form.focus).isTyped,
      !form.isLocked(form.focus)
    else { return false }
    var field = textField(form.focus, form)
    let before = field.text
    guard change(&field) else { return false }
    form.fields[form.focus] = field
    if field.text != before {
      FormValue.set(form.focus, field.text, in: &form.content)
      if case .field(let changed) = form.focus, isIdentity(changed) {
        form.clientFault = nil
        forgetMaskedNumber(changed, &form)
      }
    }
    state.form = form
    return true
  }

  /// Changes the value of a row that is not text, as one step of undo.
  static func change(
    _ row: FormRowID, _ state: inout AppState, _ change: (inout ReferralContent) -> Void
  ) {
    guard !saysSending(&state), var form = state.form, !form.isLocked(row) else { return }
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
    guard var field = form.fields[row] else {
      return TextField(
        text, isMultiline: FormRowKind(row) == .text, limit: FormLimit.characters)
    }
    // What was typed stands as long as it means what the order says: 20261201 is 2026-12-01.
    if field.text == text || FormValue.means(field.text, row, form.content) { return field }
    field.replace(with: text)
    return field
  }

  /// While an order is being sent nothing in it can change; whoever tries is told.
  static func saysSending(_ state: inout AppState) -> Bool {
    guard let form = state.form, form.sending != .idle else { return false }
    state.notice = Notice(.hint, FormText.isSending)
    return true
  }

  /// A masked number belongs to the client it came with, and not to another case number.
  private static func forgetMaskedNumber(_ changed: ReferralField, _ form: inout FormState) {
    guard changed == .caseNumber, FormFaults.isMasked(form.content.client.personalNumber) else {
      return
    }
    form.content.client.personalNumber = ""
    form.fields[.field(.personalNumber)] = nil
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
    case .override, .overrideText, .alternative: .send
    case .field(.childrensSituation): .field(.hasChildren)
    case .field(.ownViewMissingReason): .field(.ownView)
    default: rows.first ?? .send
    }
  }
}
