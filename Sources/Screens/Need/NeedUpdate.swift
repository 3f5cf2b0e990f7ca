import Canvas
import Domain
import Messages

/// What the dialog of a need is asked to do.
enum NeedUpdate {
  /// Opens the dialog, with what was written from the same place before.
  static func open(_ state: inout AppState) -> [Effect] {
    let origin = NeedSignal.origin(state)
    guard let id = state.freshIDs.popLast() else {
      state.notice = Notice(.hint, FormText.notReady)
      return [.makeID]
    }
    let draft = state.needMemory.drafts[origin] ?? NeedDraft(origin)
    state.overlays.append(.need(NeedState(origin, draft: draft, requestID: id)))
    return [.makeID]
  }

  /// Takes a new state of the dialog. What is written is kept at once.
  static func set(_ need: NeedState, _ state: inout AppState) {
    state.need = need
    state.needMemory.drafts[need.origin] = need.draft.hasWords ? need.draft : nil
  }

  static func send(_ state: inout AppState) -> [Effect] {
    guard var need = state.need, !need.isSending else { return [] }
    let text = ReferralText.cleaned(need.draft.text.text, isMultiline: true)
    if let problem = NeedRules.problem(text: text) {
      need.problem = problem == .missing ? NeedText.textMissing : FaultText.sentence(problem)
      need.part = .text
      state.need = need
      return []
    }
    need.problem = nil
    need.isSending = true
    state.need = need
    return [
      .ask(
        .signalNeed(
          SignalNeed(
            requestID: need.requestID, targetGroups: need.draft.groups, kind: need.draft.kind,
            municipality: need.origin.municipality, source: need.origin.source,
            text: need.draft.text.text)))
    ]
  }

  /// The need is in the register.
  static func sent(
    _ given: SignalNeed, _ stored: UnmetNeed, _ state: inout AppState
  ) -> [Effect] {
    let renewed: [Effect] = [.ask(.map)]
    guard !given.source.isAutomatic else { return renewed }
    // Also where the dialog was left while it was on its way; what was written since stays.
    for (origin, draft) in state.needMemory.drafts where draft.isSent(given) {
      state.needMemory.drafts[origin] = nil
    }
    state.overlays.removeAll { overlay in
      if case .need(let need) = overlay { need.requestID == given.requestID } else { false }
    }
    state.notice = Notice(.hint, NeedText.sent(stored.number))
    return renewed
  }

  /// What was written stays in the dialog. A search's own signal is nothing to bother the user
  /// with.
  /// - Returns: whether a notice is to be shown.
  static func failed(_ given: SignalNeed, _ state: inout AppState) -> Bool {
    _ = change(given, &state) { $0.isSending = false }
    return !given.source.isAutomatic
  }

  static func refused(
    _ refusal: OrderRefusal, _ given: SignalNeed, _ state: inout AppState
  ) -> [Effect] {
    guard !given.source.isAutomatic else { return [] }
    // Stored by a try whose answer never came, and changed since: the next one is another need.
    let fresh = refusal == .requestID ? state.freshIDs.popLast() : nil
    let sentence =
      fresh == nil
      ? RefusalText.sentence(refusal, state.catalogue) : NeedText.storedBefore
    let isOpen = change(given, &state) { need in
      need.isSending = false
      need.problem = sentence
      if let fresh { need.requestID = fresh }
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
    return fresh == nil ? [] : [.makeID]
  }

  /// Changes the text; over a row of codes what is typed opens the list, and a paste goes to the
  /// text.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    guard var need = state.need, !need.isSending else { return }
    guard need.part != .text else {
      if change(&need.draft.text) { need.problem = nil }
      return set(need, &state)
    }
    var typed = TextField(isMultiline: true, limit: NeedRules.textLimit)
    _ = change(&typed)
    if typed.text.count > 1 {
      need.part = .text
      _ = change(&need.draft.text)
      set(need, &state)
    } else if need.part != .send, ReferralText.hasWords(typed.text) {
      choose(typed: typed.text, &state)
    }
  }

  /// Opens the list of groups or kinds.
  static func choose(typed: String = "", _ state: inout AppState) {
    guard let need = state.need else { return }
    let chosen =
      need.part == .groups
      ? need.draft.groups.map(\.rawValue) : need.draft.kind.map { [$0.rawValue] } ?? []
    PickUpdate.open(.signal(need.part), chosen: chosen, typed: typed, &state)
  }

  static func picked(_ part: NeedState.Part, _ keys: [String], _ state: inout AppState) {
    guard var need = state.need else { return }
    if part == .groups {
      need.draft.groups = keys.map { TargetGroupKey($0) }
    } else {
      need.draft.kind = keys.first.map { KindKey($0) }
    }
    need.problem = nil
    set(need, &state)
  }

  /// A click: on a row goes there, and on the last one sends.
  static func click(_ index: Int, _ state: inout AppState) -> [Effect] {
    guard var need = state.need, !need.isSending, NeedState.Part.allCases.indices.contains(index)
    else { return [] }
    need.part = NeedState.Part.allCases[index]
    state.need = need
    switch need.part {
    case .groups, .kind: choose(&state)
    case .text: break
    case .send: return send(&state)
    }
    return []
  }

  /// - Returns: whether the dialog is open.
  private static func change(
    _ given: SignalNeed, _ state: inout AppState, _ change: (inout NeedState) -> Void
  ) -> Bool {
    for index in state.overlays.indices {
      guard case .need(var need) = state.overlays[index], need.requestID == given.requestID else {
        continue
      }
      change(&need)
      state.overlays[index] = .need(need)
      return true
    }
    return false
  }
}
