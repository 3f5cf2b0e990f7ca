import Canvas

/// What keys, pastes, mouse and window do to the state.
enum InputUpdate {
  static func update(_ state: inout AppState, _ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key):
      return press(key, &state)
    case .paste(let text):
      return paste(text, &state)
    case .mouse(let mouse):
      return MouseUpdate.update(&state, mouse)
    case .resize(let size):
      state.size = size
      state.mapScreen.settle(in: state)
      CatalogueUpdate.settle(&state)
      CardActions.refit(&state)
      OrdersUpdate.settle(&state)
      ReviewUpdate.fit(&state)
      TodayUpdate.settle(&state)
      ClientUpdate.refit(&state)
      NeedsUpdate.settle(&state)
      return []
    case .notUTF8:
      state.notice = Notice(.error, AppText.notUTF8)
      return []
    case .resumed:
      return [.redraw]
    case .hangUp, .terminate:
      return FormUpdate.park(&state) + [.quit]
    }
  }

  /// Carries out an action, or says why it cannot be done now.
  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    if let reason = action.disabledReason(state) {
      state.notice = Notice(.hint, reason)
      return []
    }
    return action.perform(&state)
  }

  private static func press(_ key: Key, _ state: inout AppState) -> [Effect] {
    disarm(key, &state)
    if dismissNotice(key, &state) { return [] }
    if let action = ActionTable.action(for: key, in: state.context), !isText(key, action, state) {
      return perform(action, &state)
    }
    if state.context == .form, key.isText { return FormUpdate.type(key, &state) }
    edit(&state) { $0.handle(key) }
    return []
  }

  /// Where text is edited, a key that types something is text when its action cannot be done.
  private static func isText(_ key: Key, _ action: Action, _ state: AppState) -> Bool {
    state.context.isEditing && key.isText && action.disabledReason(state) != nil
  }

  /// What is done by pressing twice must be pressed twice in a row.
  private static func disarm(_ key: Key, _ state: inout AppState) {
    let folded = key.lowercased
    if folded != .character("q") { state.confirmsQuit = false }
    if folded != .character("k") { state.todayScreen.confirms = nil }
    if folded != .character("k"), folded != .delete, state.drafts?.confirmsDiscard != nil {
      state.drafts?.confirmsDiscard = nil
    }
  }

  /// Takes the notice away: a hint with any key, an error with Esc, which then does no more.
  private static func dismissNotice(_ key: Key, _ state: inout AppState) -> Bool {
    guard let notice = state.notice else { return false }
    switch notice.sort {
    case .hint:
      state.notice = nil
      return false
    case .error:
      guard key == .escape else { return false }
      state.notice = nil
      return true
    }
  }

  private static func paste(_ text: String, _ state: inout AppState) -> [Effect] {
    if state.notice?.sort == .hint { state.notice = nil }
    if state.context == .catalogueList { CatalogueUpdate.enterLine(&state) }
    guard state.context.isEditing else {
      state.notice = Notice(.hint, AppText.pasteHasNoPlace)
      return []
    }
    if state.context == .form, !(state.form.map { FormRowKind($0.focus).isTyped } ?? false) {
      state.notice = Notice(.hint, AppText.pasteHasNoPlace)
      return []
    }
    // Half a text is worse than none.
    let isSearch = state.context == .catalogueSearch || state.context == .palette
    var isTooLong = false
    edit(&state) { field in
      isTooLong = !isSearch && text.count > field.room
      if !isTooLong { field.paste(text) }
      return !isTooLong
    }
    if isTooLong { state.notice = Notice(.hint, AppText.pasteTooLong) }
    return []
  }

  /// Changes the text that has the focus, and what follows from it.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    switch state.context {
    case .catalogueSearch:
      var line = state.catalogueScreen.line
      if change(&line) { CatalogueUpdate.setLine(line, &state) }
    case .form:
      FormUpdate.edit(&state, change)
    case .palette:
      guard var palette = state.palette else { return }
      if change(&palette.line) { palette.scroll = ListScroll() }
      state.palette = palette
    case .pick:
      PickUpdate.edit(&state, change)
    case .step: StepActions.spot.edit(&state, change)
    case .contact: ContactActions.spot.edit(&state, change)
    case .explain: ExplainActions.spot.edit(&state, change)
    case .handover: HandoverActions.spot.edit(&state, change)
    case .places: PlacesActions.spot.edit(&state, change)
    case .clients: ClientsUpdate.edit(&state, change)
    case .need: NeedUpdate.edit(&state, change)
    case .needAnswer: NeedAnswerUpdate.edit(&state, change)
    default:
      break
    }
  }
}
