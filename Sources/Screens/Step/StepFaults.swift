import Domain

/// What is missing before a step can be taken, by row.
enum StepFaults {
  static func find(_ step: StepState, _ state: AppState) -> [(DialogRowID, String)] {
    var faults: [(DialogRowID, String)] = []
    let dialog = step.dialog
    if let list = step.list, dialog[.reason]?.answer.chosen == nil {
      faults.append((.reason, StatusText.sentence(.reasonMissing(list: list))))
    }
    for row in dialog.rows where row.kind == .choice && row.chosen == nil {
      faults.append((row.id, ClosureText.degreeMissing))
    }
    if needsText(step, state), !ReferralText.hasWords(dialog[.text]?.text ?? "") {
      faults.append((.text, StatusText.sentence(.textMissing)))
    }
    if let row = dialog[.day] {
      let fault = DayFault.find(row.text, from: step.earliest, to: state.moment.today)
      if let fault { faults.append((.day, fault)) }
    }
    return faults
  }

  /// Whether words are asked for, by the step or by the reason.
  static func needsText(_ step: StepState, _ state: AppState) -> Bool {
    if StepState.row(step.action, from: step.status)?.needsText == true { return true }
    guard let list = step.list, let key = step.dialog[.reason]?.answer.chosen else { return false }
    return state.codes.row(CodeKey(key), in: list)?.needsText ?? false
  }
}
