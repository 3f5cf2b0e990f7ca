import Canvas
import Domain
import Messages

/// What the dialog that asks why a deadline was missed is asked to do.
enum ExplainUpdate {
  /// The first of the open order's that nobody has explained.
  static func first(_ state: AppState) -> Deviation? {
    state.order?.sheet.deviations.first {
      $0.reason == nil && $0.deadline.isMissed(today: state.moment.today)
    }
  }

  static func open(_ deviation: Deviation, _ insats: InsatsID?, _ state: inout AppState) {
    let rows = [
      DialogRow(
        .reason, .list, ExplainText.reasonsHead,
        choices: codes(state).map {
          DialogChoice($0.key.rawValue, $0.name, help: $0.help)
        }),
      DialogRow(.text, .text, ExplainText.textHead),
      DialogRow(.run, .button, ExplainText.save),
    ]
    let dialog = Dialog(
      rows, draft: state.explainDrafts[deviation.number] ?? DialogDraft(), note: StepText.privacy)
    state.overlays.append(
      .explain(ExplainState(deviation: deviation, insats: insats, dialog: dialog)))
  }

  static func set(_ dialog: Dialog, _ state: inout AppState) {
    guard let number = state.explain?.deviation.number else { return }
    state.explain?.dialog = dialog
    let draft = dialog.draft
    state.explainDrafts[number] = draft.isEmpty ? nil : draft
  }

  static func enterLabel(_ state: AppState) -> String {
    guard let dialog = state.explain?.dialog else { return ExplainText.saves }
    switch dialog.focused?.kind {
    case .text: return DialogText.newLine
    case .list where needsText(marked(dialog), state): return DialogText.chooses
    default: return ExplainText.saves
    }
  }

  /// On a reason: chooses it, and saves unless it asks for words.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let before = state.explain?.dialog else { return [] }
    var isRun = false
    ExplainActions.spot.change(&state) { isRun = DialogUpdate.enter(&$0) }
    let isEnough =
      before.focused?.kind == .list && !before.isSending && !needsText(marked(before), state)
    return isRun || isEnough ? carryOut(&state) : []
  }

  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var explain = state.explain, !explain.dialog.isSending else { return [] }
    let key = explain.dialog[.reason]?.answer.chosen
    let text = explain.dialog[.text]?.text ?? ""
    var faults: [(DialogRowID, String)] = []
    if key == nil { faults.append((.reason, ExplainText.reasonMissing)) }
    if needsText(key, state), !ReferralText.hasWords(text) {
      faults.append((.text, ExplainText.textMissing))
    }
    explain.dialog.problem = nil
    explain.dialog.show(faults)
    explain.dialog.isSending = faults.isEmpty
    state.explain = explain
    guard faults.isEmpty, let key else { return [] }
    return [
      .ask(
        .explainDeviation(
          ExplainDeviation(
            number: explain.deviation.number, reason: CodeKey(key), text: text)))
    ]
  }

  static func answered(
    _ deviation: Deviation, _ given: ExplainDeviation, _ state: inout AppState
  ) -> [Effect] {
    state.overlays.removeAll { overlay in
      if case .explain(let open) = overlay { open.deviation.number == given.number } else { false }
    }
    state.explainDrafts[given.number] = nil
    let isOwn = deviation.by == state.session.userName
    state.notice = Notice(.hint, ExplainText.done(deviation, isOwn: isOwn, state.codes))
    return OrderUpdate.refresh(deviation.order, &state)
  }

  /// The Engine said no: what was chosen and written stays in the dialog.
  static func refused(
    _ refusal: OrderRefusal, _ given: ExplainDeviation, _ state: inout AppState
  ) {
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    var isOpen = false
    change(given.number, &state) { dialog in
      dialog.isSending = false
      dialog.problem = sentence
      isOpen = true
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
  }

  static func failed(_ given: ExplainDeviation, _ state: inout AppState) {
    change(given.number, &state) { $0.isSending = false }
  }

  private static func change(
    _ number: Int, _ state: inout AppState, _ change: (inout Dialog) -> Void
  ) {
    for index in state.overlays.indices {
      guard case .explain(var open) = state.overlays[index], open.deviation.number == number
      else { continue }
      change(&open.dialog)
      state.overlays[index] = .explain(open)
    }
  }

  private static func marked(_ dialog: Dialog) -> String? {
    guard let row = dialog.focused, row.choices.indices.contains(dialog.marker) else { return nil }
    return row.choices[dialog.marker].key
  }

  private static func codes(_ state: AppState) -> [CodeRow] {
    (state.codes.lists[.deviations] ?? []).filter { $0.validity.contains(state.moment.today) }
  }

  private static func needsText(_ key: String?, _ state: AppState) -> Bool {
    codes(state).first { $0.key.rawValue == key }?.needsText ?? false
  }
}
