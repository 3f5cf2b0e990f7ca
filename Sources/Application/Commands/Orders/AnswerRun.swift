import Domain
import Messages

/// The command `svar`: a provider's answer, a start or a pause, or a meeting with the client.
enum AnswerRun {
  static func run(
    _ answer: AnswerOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      try check(answer)
      let day = try StepRun.day(answer.day, wrong: FollowupCommandText.wrongDay)
      let next = try StepRun.day(answer.next, wrong: FollowupCommandText.wrongNext)
      let run = try StepRun(options)
      if let option = answer.answer {
        return try take(option.action, answer, day, format, run)
      }
      let version = try answer.version ?? run.currentVersion(of: answer.number)
      let contact = RecordContact(
        number: answer.number, sort: answer.intake == nil ? .followUp : .intake,
        day: day ?? run.workplace.today(),
        attended: (answer.intake ?? answer.followUp) == .came, next: next,
        text: try run.words(isNeeded: false), version: version)
      return try run.send(.recordContact(contact), format) {
        FollowupCommandText.recorded(contact.sort, $0)
      }
    } catch { return Command.report(error) }
  }

  private static func take(
    _ action: ReferralAction, _ answer: AnswerOptions, _ day: Day?, _ format: OutputFormat,
    _ run: StepRun
  ) throws -> Int32 {
    let rows = Lifecycle.table.filter { $0.action == action }
    let reason = try reason(answer.reason, rows.lazy.compactMap(\.reasonList).first, run)
    let needsText = reason?.needsText == true || rows.contains(where: \.needsText)
    let version = try answer.version ?? run.currentVersion(of: answer.number)
    let step = TakeStep(
      number: answer.number, action: action, reason: reason?.key,
      text: try run.words(isNeeded: needsText), version: version, day: day)
    return try run.send(.step(step), format, FollowupCommandText.stepped)
  }

  private static func reason(
    _ key: String?, _ list: CodeListName?, _ run: StepRun
  ) throws(CommandError) -> CodeRow? {
    guard let list else { return nil }
    guard let key else {
      let keys = (run.catalogue.codes.lists[list] ?? []).map(\.key.rawValue)
      throw .wrongValue(FollowupCommandText.missingReason(keys))
    }
    return try run.row(key, in: list)
  }

  /// One thing at a time, and nothing that does not belong to it.
  private static func check(_ answer: AnswerOptions) throws(CommandError) {
    let meetings = [answer.intake, answer.followUp].compactMap(\.self)
    guard meetings.count + (answer.answer == nil ? 0 : 1) == 1 else {
      throw .wrongValue(FollowupCommandText.oneThing)
    }
    if answer.reason != nil, answer.answer != .declined {
      throw .wrongValue(FollowupCommandText.strayReason)
    }
    if answer.next != nil, meetings.isEmpty { throw .wrongValue(FollowupCommandText.strayNext) }
  }
}

extension AnswerOption {
  fileprivate var action: ReferralAction {
    switch self {
    case .received: .receive
    case .assessed: .assess
    case .waitingList: .putOnWaitingList
    case .accepted: .accept
    case .declined: .decline
    case .started: .start
    case .paused: .pause
    case .resumed: .resume
    }
  }
}
