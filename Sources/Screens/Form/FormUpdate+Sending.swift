import Domain
import Messages

extension FormUpdate {
  /// Sends the order, or says what is missing and goes there.
  static func send(_ state: inout AppState) -> [Effect] {
    guard var form = state.form, form.sending != .asked else { return [] }
    let faults = FormFaults(form, state)
    if let first = faults.rows.first {
      return stop(at: first, FormText.notSent(faults), &state)
    }
    let missing = ReferralWarnings.missingOverrides(
      form.warnings, overrides: form.content.overrides, codes: state.codes,
      today: state.moment.today)
    if let first = missing.first {
      return stop(at: .override(first), FormText.warningsLeft(missing.count), &state)
    }
    if form.isSaving || form.isDirty {
      form.sending = .savesFirst
      state.form = form
      return save(&state)
    }
    form.sending = .asked
    state.form = form
    return [.ask(request(form))]
  }

  /// The order is stored.
  static func sent(_ receipt: OrderReceipt, _ state: inout AppState) -> [Effect] {
    guard let form = state.form else { return [] }
    let wasCorrection = form.isCorrection
    state.closeForm()
    state.notice = Notice(.hint, FormText.sent(receipt))
    var effects: [Effect] = [.readCatalogue, .ask(.drafts)]
    // A new order takes its draft away itself.
    if wasCorrection, form.version > 0 { effects.insert(.ask(.discardDraft(form.draftID)), at: 0) }
    if wasCorrection, state.order != nil { effects.append(.ask(.order(receipt.number))) }
    if state.base == .orders { effects += OrdersUpdate.open(&state) }
    return effects
  }

  /// The order was not stored; the form says why, and everything written is there.
  static func refused(_ refusal: OrderRefusal, _ state: inout AppState) -> [Effect] {
    guard var form = state.form else { return [] }
    form.sending = .idle
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    var effects: [Effect] = []
    switch refusal {
    case .faults(let faults):
      form.showsAllFaults = true
      if let first = faults.first { form.focus = FormRowList.row(of: first, form) }
    case .warnings(let warnings, let missing):
      form.assessment?.warnings = warnings
      if let first = missing.first { form.focus = .override(first) }
    case .full:
      form.assessed = nil
      form.focus = .field(.insats)
      effects.append(.readCatalogue)
    case .clientDiffers(let field):
      form.clientFault = field
      form.focus = .field(field)
    case .conflict(let now, _):
      state.form = form
      state.overlays.append(.conflict(ConflictState(.order(now), mine: form.content)))
      return []
    default: break
    }
    state.form = form
    state.notice = Notice(.error, sentence)
    return effects + assess(&state)
  }

  private static func stop(
    at row: FormRowID, _ sentence: String, _ state: inout AppState
  ) -> [Effect] {
    state.form?.sending = .idle
    state.form?.showsAllFaults = true
    state.form?.focus = row
    state.notice = Notice(.hint, sentence)
    return save(&state)
  }

  private static func request(_ form: FormState) -> Request {
    if let number = form.content.unfinished?.corrects {
      return .step(
        TakeStep(
          number: number, action: .submit, version: form.content.unfinished?.version ?? 0,
          content: form.content.normalised()))
    }
    return .submit(
      SubmitOrder(
        requestID: form.draftID, content: form.content.normalised(),
        draft: form.version > 0 ? form.draftID : nil))
  }
}
