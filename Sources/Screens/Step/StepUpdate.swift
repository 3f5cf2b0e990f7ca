import Canvas
import Domain
import Messages

/// What the dialog that asks what a step asks is asked to do.
enum StepUpdate {
  /// Opens the dialog for a step, with what was written for it before.
  static func open(_ action: ReferralAction, _ sheet: OrderSheet, _ state: inout AppState) {
    let key = StepKey(number: sheet.referral.number, action: action)
    let rows = StepRows.rows(action, sheet, state)
    let row = StepState.row(action, from: sheet.referral.status)
    let dialog = Dialog(
      rows, draft: state.stepDrafts[key] ?? DialogDraft(),
      focus: StepRows.focus(rows, needsText: row?.needsText ?? false), note: StepText.privacy)
    var step = StepState(key, sheet, dialog)
    relabel(&step, state)
    state.overlays.append(.step(step))
  }

  /// Takes a new state of the dialog. What is written is kept at once, so that no way of leaving
  /// loses it.
  static func set(_ step: StepState, _ state: inout AppState) {
    var step = step
    if step.dialog[.reason]?.answer.chosen != state.step?.dialog[.reason]?.answer.chosen {
      fillIn(&step)
    }
    relabel(&step, state)
    state.step = step
    let draft = step.dialog.draft
    state.stepDrafts[step.key] = draft.isEmpty ? nil : draft
  }

  /// Takes the step, or says what is missing and goes there.
  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var step = state.step, !step.dialog.isSending else { return [] }
    let faults = StepFaults.find(step, state)
    step.dialog.problem = nil
    step.dialog.show(faults)
    step.dialog.isSending = faults.isEmpty
    step.dialog.top = DialogView(step.dialog, state).top
    state.step = step
    return faults.isEmpty ? [.ask(.step(request(step, state)))] : []
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
      step.dialog.isSending = false
      if case .day = refusal, step.dialog[.day] != nil {
        step.dialog.show([(.day, sentence)])
      } else {
        step.dialog.problem = sentence
      }
      isOpen = true
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
  }

  static func failed(_ step: TakeStep, _ state: inout AppState) {
    state.changeStep(StepKey(number: step.number, action: step.action)) {
      $0.dialog.isSending = false
    }
  }

  private static func request(_ step: StepState, _ state: AppState) -> TakeStep {
    let dialog = step.dialog
    let day = dialog[.day].flatMap { FormValue.day($0.text) }
    return TakeStep(
      number: step.key.number, action: step.action,
      reason: dialog[.reason]?.answer.chosen.map { CodeKey($0) },
      text: dialog[.text]?.text ?? "", version: step.version,
      day: day == state.moment.today ? nil : day, report: report(dialog))
  }

  private static func report(_ dialog: Dialog) -> ClosureReport? {
    guard let asOrdered = dialog[.asOrdered] else { return nil }
    func degree(_ row: DialogRow) -> Degree? { row.answer.chosen.flatMap(Degree.init) }
    var outcomes: [GoalOutcome] = []
    while let row = dialog[.outcome(outcomes.count)], let degree = degree(row) {
      let words = dialog[.outcomeText(outcomes.count)]?.text.trimmed ?? ""
      outcomes.append(GoalOutcome(degree, text: words))
    }
    return ClosureReport(
      outcomes: outcomes, asOrdered: degree(asOrdered),
      nextStep: dialog[.nextStep]?.text.trimmed ?? "")
  }

  /// Whether words are needed may follow from the reason.
  private static func relabel(_ step: inout StepState, _ state: AppState) {
    let isNeeded = StepFaults.needsText(step, state)
    step.dialog[.text]?.label = StepText.textHead(isNeeded: isNeeded)
  }

  /// Puts in the ready sentence of the reason that was chosen, where nobody has written anything of
  /// their own; one step of undo takes it away.
  private static func fillIn(_ step: inout StepState) {
    guard step.action == .sendBack, let text = step.dialog[.text]?.text,
      let reason = step.dialog[.reason]?.answer.chosen,
      !ReferralText.hasWords(text) || ReturnText.isTemplate(text)
    else { return }
    step.dialog[.text]?.answer.field.replace(with: ReturnText.template(CodeKey(reason)) ?? "")
  }

  static func close(_ key: StepKey, _ state: inout AppState) {
    state.overlays.removeAll { overlay in
      if case .step(let open) = overlay { open.key == key } else { false }
    }
  }
}
