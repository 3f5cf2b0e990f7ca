import Domain
import Messages

/// What a step asks, as the rows of its dialog.
enum StepRows {
  static func rows(
    _ action: ReferralAction, _ sheet: OrderSheet, _ state: AppState
  ) -> [DialogRow] {
    let row = StepState.row(action, from: sheet.referral.status)
    var rows: [DialogRow] = []
    if let list = row?.reasonList { rows.append(reasons(list, state)) }
    if row?.needsOutcomes == true { rows += outcomes(sheet.referral.content.goals) }
    let words = DialogRow(
      .text, .text, StepText.textHead(isNeeded: row?.needsText ?? false),
      least: row?.needsOutcomes == true ? 1 : 3)
    let day = DialogRow(
      .day, .line, StepText.dayHead, text: state.moment.today.description,
      help: StepText.dayHelp(since: sheet.steps.last?.day))
    rows += asksDay(action) ? (row?.needsOutcomes == true ? [day, words] : [words, day]) : [words]
    rows.append(DialogRow(.run, .button, StepText.carryOut(action)))
    return rows
  }

  /// What a provider does may be written down on another day than it was done.
  static func asksDay(_ action: ReferralAction) -> Bool {
    switch action {
    case .receive, .assess, .putOnWaitingList, .accept, .decline, .start, .pause, .resume, .close:
      true
    case .create, .submit, .sendBack, .approve, .takeBack, .forward, .withdraw, .expire,
      .redirect, .markInError, .reopen:
      false
    }
  }

  /// Where the keys go first: to what must be answered, or else to the last row.
  static func focus(_ rows: [DialogRow], needsText: Bool) -> DialogRowID {
    if let first = rows.first, first.kind == .list { return first.id }
    return needsText ? .text : .run
  }

  static func degrees() -> [DialogChoice] {
    Degree.allCases.map { DialogChoice($0.rawValue, MeetingText.name($0)) }
  }

  /// Those of the list that may be chosen today.
  private static func reasons(_ list: CodeListName, _ state: AppState) -> DialogRow {
    let rows = (state.codes.lists[list] ?? []).filter {
      $0.validity.contains(state.moment.today)
    }
    return DialogRow(
      .reason, .list, StepText.reasonsHead(list),
      choices: rows.map {
        DialogChoice(
          $0.key.rawValue, $0.name, note: CodeRowText.note($0, in: list), help: $0.help)
      })
  }

  private static func outcomes(_ goals: [String]) -> [DialogRow] {
    let each = goals.enumerated().flatMap { index, goal in
      [
        DialogRow(
          .outcome(index), .choice, ClosureText.goal(index + 1, goal), choices: degrees(),
          help: ClosureText.outcomeHelp),
        DialogRow(
          .outcomeText(index), .text, ClosureText.outcomeWords, help: ClosureText.wordsHelp),
      ]
    }
    return each + [
      DialogRow(
        .asOrdered, .choice, ClosureText.asOrderedHead, choices: degrees(),
        help: ClosureText.asOrderedHelp),
      DialogRow(
        .nextStep, .text, ClosureText.nextStepHead, help: ClosureText.nextStepHelp),
    ]
  }
}
