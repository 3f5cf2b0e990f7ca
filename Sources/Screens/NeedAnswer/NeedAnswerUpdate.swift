import Canvas
import Domain
import Messages

/// What the dialog of an answer is asked to do.
enum NeedAnswerUpdate {
  /// Opens it for the selected need, with what was written before.
  static func open(_ state: inout AppState) {
    guard let need = state.needs?.selected else { return }
    let draft = state.needMemory.answers[need.number] ?? NeedAnswerDraft(need)
    state.overlays.append(.needAnswer(NeedAnswerState(need, draft: draft)))
  }

  /// Takes a new state of the dialog. What is written is kept at once.
  static func set(_ answer: NeedAnswerState, _ state: inout AppState) {
    state.needAnswer = answer
    state.needMemory.answers[answer.need.number] = answer.draft.isChanged ? answer.draft : nil
  }

  static func send(_ state: inout AppState) -> [Effect] {
    guard var answer = state.needAnswer, !answer.isSending else { return [] }
    let text = ReferralText.cleaned(answer.draft.text.text, isMultiline: true)
    if let problem = NeedRules.problem(answer: text, for: answer.draft.status) {
      answer.problem =
        problem == .missing ? NeedAnswerText.textMissing : FaultText.sentence(problem)
      answer.part = .text
      state.needAnswer = answer
      return []
    }
    answer.problem = nil
    answer.isSending = true
    state.needAnswer = answer
    return [
      .ask(
        .answerNeed(
          AnswerNeed(
            number: answer.need.number, status: answer.draft.status,
            answer: answer.draft.text.text, version: answer.need.version)))
    ]
  }

  static func answered(_ need: UnmetNeed, _ state: inout AppState) -> [Effect] {
    state.needMemory.answers[need.number] = nil
    state.overlays.removeAll { overlay in
      if case .needAnswer(let open) = overlay { open.need.number == need.number } else { false }
    }
    NeedsUpdate.renew(need, &state)
    state.notice = Notice(.hint, NeedAnswerText.sent(need.number))
    return [.ask(.needs), .ask(.map)] + TodayUpdate.refresh(&state)
  }

  /// Somebody's answer that came first is shown, and the words stay; sent again they are put in
  /// its place.
  static func refused(
    _ refusal: OrderRefusal, _ given: AnswerNeed, _ state: inout AppState
  ) {
    var sentence = RefusalText.sentence(refusal, state.catalogue)
    var now: UnmetNeed?
    if case .needConflict(let need, _) = refusal {
      now = need
      sentence = NeedAnswerText.conflict(need)
      NeedsUpdate.renew(need, &state)
    }
    let isOpen = change(given, &state) { answer in
      answer.isSending = false
      answer.problem = sentence
      if let now { answer.need = now }
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
  }

  static func failed(_ given: AnswerNeed, _ state: inout AppState) {
    _ = change(given, &state) { $0.isSending = false }
  }

  /// Changes the text. Over the statuses a space chooses, and a paste goes to the text.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    guard var answer = state.needAnswer, !answer.isSending else { return }
    if answer.part == .text {
      if change(&answer.draft.text) { answer.problem = nil }
    } else {
      var typed = TextField(isMultiline: true, limit: NeedRules.answerLimit)
      _ = change(&typed)
      if typed.text.count > 1 {
        answer.part = .text
        _ = change(&answer.draft.text)
      } else if answer.part == .status, typed.text == " " {
        answer.choose()
      }
    }
    set(answer, &state)
  }

  /// A click: on a status chooses it, on the text goes there, on the last row sends.
  static func click(_ index: Int, _ state: inout AppState) -> [Effect] {
    guard var answer = state.needAnswer, !answer.isSending else { return [] }
    let count = NeedAnswerState.statuses.count
    switch index {
    case ..<count:
      answer.part = .status
      answer.scroll.select(index, of: count)
      answer.choose()
    case count: answer.part = .text
    default: answer.part = .send
    }
    set(answer, &state)
    return index > count ? send(&state) : []
  }

  /// - Returns: whether the dialog is open.
  private static func change(
    _ given: AnswerNeed, _ state: inout AppState, _ change: (inout NeedAnswerState) -> Void
  ) -> Bool {
    for index in state.overlays.indices {
      guard case .needAnswer(var answer) = state.overlays[index],
        answer.need.number == given.number
      else { continue }
      change(&answer)
      state.overlays[index] = .needAnswer(answer)
      return true
    }
    return false
  }
}

extension NeedAnswerState {
  /// Chooses the status that the marker is at.
  mutating func choose() {
    draft.status = Self.statuses[scroll.selected]
    problem = nil
  }
}
