import Canvas
import Domain
import Messages

/// What the dialog that asks why is asked to do.
enum StepUpdate {
  /// Opens the dialog for a step, with what was written for it before.
  static func open(_ action: ReferralAction, _ sheet: OrderSheet, _ state: inout AppState) {
    let key = StepKey(number: sheet.referral.number, action: action)
    var step = StepState(
      key, status: sheet.referral.status, version: sheet.referral.version,
      insats: sheet.referral.content.insats, draft: state.stepDrafts[key] ?? StepDraft())
    let rows = StepReasons.rows(step, state)
    if let index = rows.firstIndex(where: { $0.key == step.draft.reason }) {
      step.scroll.select(index, of: rows.count)
    }
    state.overlays.append(.step(step))
  }

  /// Takes a new state of the dialog. What is written is kept at once, so that no way of leaving
  /// loses it.
  static func set(_ step: StepState, _ state: inout AppState) {
    state.step = step
    state.stepDrafts[step.key] = step.draft.isEmpty ? nil : step.draft
  }

  /// Takes the step, or says what is missing and goes there.
  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var step = state.step, !step.isSending else { return [] }
    if let missing = StepReasons.missing(step, state) {
      step.problem = StatusText.sentence(missing)
      step.part = missing == .textMissing ? .text : .reasons
      state.step = step
      return []
    }
    step.problem = nil
    step.isSending = true
    state.step = step
    return [
      .ask(
        .step(
          TakeStep(
            number: step.key.number, action: step.action, reason: step.draft.reason,
            text: step.draft.text.text, version: step.version)))
    ]
  }

  /// The step was taken.
  static func answered(
    _ receipt: OrderReceipt, _ step: TakeStep, _ state: inout AppState
  ) -> [Effect] {
    let key = StepKey(number: step.number, action: step.action)
    state.stepDrafts[key] = nil
    close(key, &state)
    state.notice = Notice(.hint, StepText.done(receipt))
    return OrderUpdate.refresh(receipt.number, &state)
  }

  /// The Engine said no, or could not be asked: what was written stays in the dialog.
  static func refused(_ refusal: OrderRefusal, _ step: TakeStep, _ state: inout AppState) {
    let key = StepKey(number: step.number, action: step.action)
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    if case .conflict(let now, _) = refusal {
      // The newer order is shown, with what was not sent above it.
      close(key, &state)
      OrderUpdate.renew(now, &state)
      state.order?.top = 0
      state.notice = Notice(.error, sentence)
      return
    }
    var isOpen = false
    state.changeStep(key) { step in
      step.isSending = false
      step.problem = sentence
      isOpen = true
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
  }

  static func failed(_ step: TakeStep, _ state: inout AppState) {
    state.changeStep(StepKey(number: step.number, action: step.action)) { $0.isSending = false }
  }

  /// Changes the text. Over the list a letter goes to the next reason that begins with it, a space
  /// chooses, and a paste goes to the text.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    guard var step = state.step, !step.isSending else { return }
    if step.part == .text {
      if change(&step.draft.text) { step.problem = nil }
    } else {
      var typed = TextField(isMultiline: true)
      _ = change(&typed)
      if typed.text.count > 1 {
        step.part = .text
        _ = change(&step.draft.text)
      } else if step.part == .reasons, let character = typed.text.first {
        jump(to: character, &step, state)
      }
    }
    set(step, &state)
  }

  /// Chooses the reason that the marker is at.
  static func choose(_ step: inout StepState, _ state: AppState) {
    let rows = StepReasons.rows(step, state)
    guard rows.indices.contains(step.scroll.selected) else { return }
    step.draft.reason = rows[step.scroll.selected].key
    step.problem = nil
    fillIn(&step)
  }

  /// Puts in the ready sentence of the reason, where nobody has written anything of their own; one
  /// step of undo takes it away.
  private static func fillIn(_ step: inout StepState) {
    let text = step.draft.text.text
    guard step.action == .sendBack, let reason = step.draft.reason,
      !ReferralText.hasWords(text) || ReturnText.isTemplate(text)
    else { return }
    step.draft.text.replace(with: ReturnText.template(reason) ?? "")
  }

  /// A click: on a reason chooses it, on the text goes there, on the last row carries out.
  static func click(_ index: Int, _ state: inout AppState) -> [Effect] {
    guard var step = state.step, !step.isSending else { return [] }
    let count = StepReasons.rows(step, state).count
    switch index {
    case ..<count:
      step.part = .reasons
      step.scroll.select(index, of: count)
      choose(&step, state)
    case count: step.part = .text
    default: step.part = .run
    }
    set(step, &state)
    return index > count ? carryOut(&state) : []
  }

  static func close(_ key: StepKey, _ state: inout AppState) {
    state.overlays.removeAll { overlay in
      if case .step(let open) = overlay { open.key == key } else { false }
    }
  }

  private static func jump(to character: Character, _ step: inout StepState, _ state: AppState) {
    if character == " " { return choose(&step, state) }
    let rows = StepReasons.rows(step, state)
    let prefix = character.lowercased()
    // From the one after the marker, and round.
    let order = Array(rows.indices.dropFirst(step.scroll.selected + 1)) + Array(rows.indices)
    let index = order.first { rows[$0].name.lowercased().hasPrefix(prefix) }
    if let index { step.scroll.select(index, of: rows.count) }
  }
}
