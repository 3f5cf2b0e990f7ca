import Canvas
import Messages

/// What the list of drafts is asked to do.
enum DraftsUpdate {
  /// Reads the drafts and shows them.
  static func open(_ state: inout AppState) -> [Effect] {
    state.opensDrafts = true
    return [.ask(.drafts)]
  }

  /// The drafts have been read: shown when they were asked for, and offered at the start when
  /// there are any.
  static func answered(_ drafts: [Draft], _ state: inout AppState) {
    let isFirst = !state.hasReadDrafts
    state.hasReadDrafts = true
    if var list = state.drafts {
      list.drafts = drafts
      list.scroll.select(list.scroll.selected, of: drafts.count)
      state.drafts = list
      if drafts.isEmpty { state.closeOverlay() }
      return
    }
    let isAsked = state.opensDrafts
    state.opensDrafts = false
    if isAsked, drafts.isEmpty { state.notice = Notice(.hint, DraftsText.none) }
    guard !drafts.isEmpty, isAsked || isFirst else { return }
    // Never over what somebody is doing: its keys would be lost.
    guard state.overlays.isEmpty, !state.context.isEditing else {
      if isFirst, state.form == nil {
        state.notice = Notice(.hint, DraftsText.waiting(drafts.count))
      }
      return
    }
    state.overlays.append(.drafts(DraftsState(drafts)))
  }

  static func move(_ state: inout AppState, by step: Int) {
    guard var list = state.drafts else { return }
    list.scroll.move(by: step, of: list.drafts.count)
    list.scroll = list.scroll.fitted(
      count: list.drafts.count, rows: DraftsDraw.list(Chrome.content(state)).height,
      height: DraftsDraw.itemHeight)
    list.confirmsDiscard = nil
    state.drafts = list
  }

  /// Goes on with the selected draft.
  static func resume(_ state: inout AppState) -> [Effect] {
    guard let draft = state.drafts?.selected else { return [] }
    state.closeOverlay()
    // As it is now: another window may have saved it since.
    return state.open(.draft(draft.id))
  }

  /// Throws the selected draft away, when asked twice.
  static func discard(_ state: inout AppState) -> [Effect] {
    guard var list = state.drafts, let draft = list.selected else { return [] }
    guard list.confirmsDiscard == draft.id else {
      list.confirmsDiscard = draft.id
      state.drafts = list
      state.notice = Notice(.hint, DraftsText.confirm)
      return []
    }
    return [.ask(.discardDraft(draft.id)), .ask(.drafts)]
  }
}
