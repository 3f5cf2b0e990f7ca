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
    if form.sending == .idle {
      // Saved first even when nothing has changed: another window may have saved since.
      form.sending = .savesFirst
      if form.isSaving {
        state.form = form
        return []
      }
      form.isSaving = true
      state.form = form
      return [.ask(.saveDraft(request(form)))]
    }
    form.sending = .asked
    state.form = form
    return [.ask(order(form))]
  }

  /// The order is stored. Its form closes; another that has been opened meanwhile stays.
  static func sent(
    _ receipt: OrderReceipt, _ request: Request, _ state: inout AppState
  ) -> [Effect] {
    var effects: [Effect] = []
    if let form = state.form, isOf(form, request) {
      // A new order takes its draft away itself.
      if form.isCorrection, form.version > 0 {
        effects.append(.ask(.discardDraft(form.draftID)))
      }
      state.closeForm()
    }
    state.notice = Notice(.hint, FormText.sent(receipt))
    effects += [.readCatalogue, .ask(.drafts)]
    if case .step = request { effects.append(.ask(.order(receipt.number))) }
    if case .submit(let order) = request, let number = order.replaces {
      // Back to the order that came to nothing, which now says what took its place.
      state.overlays.removeAll { layer in
        if case .match(let match) = layer {
          match.replacing?.referral.number == number
        } else {
          false
        }
      }
      if state.order?.sheet.referral.number == number { effects.append(.ask(.order(number))) }
    }
    if let client = state.client { effects.append(.ask(.client(client.file.client.id))) }
    if state.base == .orders { effects += OrdersUpdate.open(&state) }
    return effects
  }

  /// Whether a request came from this form.
  private static func isOf(_ form: FormState, _ request: Request) -> Bool {
    switch request {
    case .submit(let order): order.requestID == form.draftID
    case .step(let step): step.number == form.content.unfinished?.corrects
    default: false
    }
  }

  /// The order was not stored; the form says why, and everything written is there.
  static func refused(
    _ refusal: OrderRefusal, _ request: Request, _ state: inout AppState
  ) -> [Effect] {
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    guard var form = state.form, isOf(form, request) else {
      state.notice = Notice(.error, sentence)
      return []
    }
    form.sending = .idle
    var effects: [Effect] = []
    switch refusal {
    case .faults(let faults):
      form.showsAllFaults = true
      if let first = faults.first { form.focus = FormRowList.row(of: first, form) }
    case .warnings(let warnings, let missing):
      form.assessment =
        form.assessment
        ?? Assessment(faults: [], warnings: [], missingOverrides: [], matches: [])
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

  /// The order could not be sent now; everything written is there.
  static func sendFailed(_ request: Request, _ state: inout AppState) {
    if let form = state.form, isOf(form, request) { state.form?.sending = .idle }
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

  private static func order(_ form: FormState) -> Request {
    if let number = form.content.unfinished?.corrects {
      return .step(
        TakeStep(
          number: number, action: .submit, version: form.content.unfinished?.version ?? 0,
          content: form.told.normalised()))
    }
    return .submit(
      SubmitOrder(
        requestID: form.draftID, content: form.told.normalised(),
        draft: form.version > 0 ? form.draftID : nil, replaces: form.replaces))
  }
}
