import Canvas
import Domain
import Messages

extension FormUpdate {
  /// "Samma som förra": fills the focused row with what the last order said. The order is read
  /// when it is first asked for; reading it is an event.
  static func sameAsLast(_ state: inout AppState) -> [Effect] {
    guard var form = state.form, !form.isLocked(form.focus) else { return [] }
    guard FormRowKind(form.focus) != .button else {
      state.notice = Notice(.hint, FormText.nothingToFetch)
      return []
    }
    let caseNumber = form.content.client.caseNumber.trimmed.uppercased()
    if form.previous.sheet != nil, form.previous.caseNumber == caseNumber {
      apply(&state, to: form.focus)
      return []
    }
    form.previous = FormPrevious(row: form.focus, caseNumber: caseNumber)
    state.form = form
    return [.ask(.orders(lastOrders))]
  }

  /// The list of the caseworker's orders has been read.
  /// - Returns: what to ask next, or `nil` when the form was not waiting for it.
  static func answered(
    _ lines: [OrderLine], for query: OrderQuery, _ state: inout AppState
  ) -> [Effect]? {
    guard let form = state.form, form.previous.row != nil, form.previous.number == nil,
      query == lastOrders
    else { return nil }
    let same = lines.filter {
      $0.client.caseNumber.uppercased() == form.content.client.caseNumber.trimmed.uppercased()
    }
    let candidates = (same.isEmpty ? lines : same)
      .filter { $0.number != form.content.unfinished?.corrects }
    guard let last = candidates.max(by: { $0.number < $1.number }) else {
      state.form?.previous = FormPrevious()
      state.notice = Notice(.hint, FormText.noPrevious)
      return []
    }
    state.form?.previous.number = last.number
    return [.ask(.order(last.number))]
  }

  static func takePrevious(_ sheet: OrderSheet, _ state: inout AppState) {
    guard let row = state.form?.previous.row else { return }
    state.form?.previous.row = nil
    state.form?.previous.number = nil
    state.form?.previous.sheet = sheet
    apply(&state, to: row)
  }

  static func previousFailed(_ state: inout AppState) {
    if state.form?.previous.row != nil { state.form?.previous = FormPrevious() }
  }

  /// One's own orders, whatever became of them: the open ones and the newest of the others.
  private static let lastOrders = OrderQuery(.mine, limit: OrderList.most)

  /// Another client's texts never come along: only what is not about the person.
  private static func apply(_ state: inout AppState, to row: FormRowID) {
    guard var form = state.form, let previous = form.previous.sheet else { return }
    let content = previous.referral.content
    let isSameClient =
      content.client.caseNumber.uppercased() == form.content.client.caseNumber.trimmed.uppercased()
    guard isSameClient || isImpersonal(row) else {
      state.notice = Notice(.hint, FormText.otherClient(previous.referral.number))
      return
    }
    if FormRowKind(row).isTyped {
      var field = textField(row, form)
      field.replace(with: FormValue.text(row, content))
      form.fields[row] = field
      FormValue.set(row, field.text, in: &form.content)
      state.form = form
    } else {
      change(row, &state) { FormCopy.copy(row, from: content, to: &$0) }
    }
    state.notice = Notice(.hint, FormText.fetched(previous.referral.number))
  }

  private static func isImpersonal(_ row: FormRowID) -> Bool {
    switch row {
    case .field(let field):
      switch field {
      case .insats, .legalGround, .hoursPerWeek: true
      default: false
      }
    case .consent, .override, .overrideText, .alternative, .send, .discard: false
    }
  }
}
