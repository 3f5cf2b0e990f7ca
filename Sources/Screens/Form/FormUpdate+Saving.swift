import Domain
import Messages

extension FormUpdate {
  /// Saves what has been written since the last save, if nothing is on its way already.
  static func save(_ state: inout AppState) -> [Effect] {
    guard var form = state.form, form.isDirty, !form.isSaving else { return [] }
    form.isSaving = true
    state.form = form
    return [.ask(.saveDraft(request(form)))]
  }

  /// What must be saved before the form is left as it is: by another screen, or by the end of the
  /// program.
  static func park(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, form.isDirty else { return [] }
    var request = request(form)
    // It comes after the save that is on its way, which makes the next version.
    if form.isSaving { request.version += 1 }
    return [.ask(.saveDraft(request)), .ask(.drafts)]
  }

  /// Leaves the form; what is written becomes a draft.
  static func leave(_ state: inout AppState) -> [Effect] {
    guard !saysSending(&state), var form = state.form else { return [] }
    guard form.isDirty || form.isSaving else {
      if form.version > 0 { state.notice = Notice(.hint, FormText.draftKept) }
      state.closeForm()
      return form.version > 0 ? [.ask(.drafts)] : []
    }
    form.isLeaving = true
    state.form = form
    return save(&state)
  }

  /// Saves, and says what is left to do.
  static func saveAndCheck(_ state: inout AppState) -> [Effect] {
    guard var form = state.form else { return [] }
    form.showsAllFaults = true
    let faults = FormFaults(form, state)
    if let first = faults.rows.first { form.focus = first }
    state.form = form
    state.notice = Notice(.hint, FormText.checked(faults, form))
    return save(&state)
  }

  /// A draft has been saved.
  static func saved(_ save: DraftSave, version: Int, _ state: inout AppState) -> [Effect] {
    guard var form = state.form, form.draftID == save.id else { return [] }
    form.isSaving = false
    form.version = version
    form.saved = save.content
    form.saveFailed = false
    form.savedAt = state.moment.seconds
    state.form = form
    if form.isLeaving {
      if form.isDirty { return Self.save(&state) }
      state.closeForm()
      state.notice = Notice(.hint, FormText.draftKept)
      return [.ask(.drafts)]
    }
    return form.sending == .savesFirst ? send(&state) : []
  }

  /// A draft could not be saved now; what is written stays, and is tried again.
  /// - Returns: whether it is to be said: once, not every second.
  static func saveFailed(_ save: DraftSave, _ state: inout AppState) -> Bool {
    guard var form = state.form, form.draftID == save.id else {
      state.unsaved.append(save)
      return true
    }
    let isNews = !form.saveFailed || form.isLeaving || form.sending != .idle
    stopSaving(&form)
    form.saveFailed = true
    state.form = form
    return isNews
  }

  /// What could not be saved after its form was left is tried again.
  static func saveAgain(_ state: inout AppState) -> [Effect] {
    let waiting = state.unsaved
    state.unsaved = []
    return waiting.map { .ask(.saveDraft($0)) }
  }

  private static func stopSaving(_ form: inout FormState) {
    form.isSaving = false
    form.isLeaving = false
    form.sending = .idle
  }

  /// The draft is gone, sent or thrown away in another window: what is written here becomes a draft
  /// of its own.
  static func draftGone(_ lost: DraftSave, _ state: inout AppState) -> [Effect] {
    guard state.form?.draftID == lost.id else { return rescue(lost, &state) }
    return becomeOwn(FormText.draftGone, &state)
  }

  /// Another window saved the draft first. Neither is overwritten: what is written here becomes a
  /// draft of its own at once, so that writing can go on, and the two can be compared.
  static func conflict(
    _ now: Draft, _ save: DraftSave, _ state: inout AppState
  ) -> [Effect] {
    guard state.form?.draftID == save.id else { return rescue(save, &state) }
    state.form?.rival = now
    return becomeOwn(FormText.draftConflict, &state)
  }

  /// Shows the two versions of a draft.
  static func compare(_ state: inout AppState) {
    guard let form = state.form, let rival = form.rival else { return }
    state.overlays.append(.conflict(ConflictState(.draft(rival), mine: form.content)))
  }

  /// Gives what is written here an identity of its own, and saves it.
  private static func becomeOwn(_ sentence: String, _ state: inout AppState) -> [Effect] {
    guard var form = state.form else { return [] }
    stopSaving(&form)
    guard let id = state.freshIDs.popLast() else {
      state.form = form
      return [.makeID]
    }
    form.draftID = id
    form.version = 0
    form.saved = ReferralContent()
    state.form = form
    state.notice = Notice(.error, sentence)
    return [.makeID] + save(&state)
  }

  /// What could not be saved as the draft it was, after its form was left, becomes one of its own.
  private static func rescue(_ save: DraftSave, _ state: inout AppState) -> [Effect] {
    guard let id = state.freshIDs.popLast() else {
      state.unsaved.append(save)
      return [.makeID]
    }
    state.notice = Notice(.error, FormText.draftGone)
    return [
      .makeID, .ask(.saveDraft(DraftSave(id: id, content: save.content, version: 0))),
      .ask(.drafts),
    ]
  }

  /// Throws the draft away, when asked twice.
  static func discard(_ state: inout AppState) -> [Effect] {
    guard !saysSending(&state), var form = state.form else { return [] }
    guard form.confirmsDiscard else {
      form.confirmsDiscard = true
      state.form = form
      state.notice = Notice(.hint, FormText.confirmDiscard)
      return []
    }
    state.closeForm()
    state.notice = Notice(.hint, FormText.discarded)
    return form.version > 0 || form.isSaving ? [.ask(.discardDraft(form.draftID))] : []
  }

  static func request(_ form: FormState) -> DraftSave {
    DraftSave(id: form.draftID, content: form.content, version: form.version)
  }
}
