import Domain
import Messages

/// The command `avsluta`.
enum CloseRun {
  static func run(
    _ close: CloseOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      let day = try StepRun.day(close.day, wrong: FollowupCommandText.wrongDay)
      let run = try StepRun(options)
      let row = try run.row(close.reason, in: .closures)
      let version = try close.version ?? run.currentVersion(of: close.number)
      let words = ClosureWords(try run.words(isNeeded: row.needsText))
      guard words.goals.keys.allSatisfy((1...max(1, close.goals.count)).contains) else {
        throw CommandError.wrongValue(FollowupCommandText.wrongGoal)
      }
      let outcomes = close.goals.enumerated().map { index, degree in
        GoalOutcome(degree.degree, text: words.goals[index + 1] ?? "")
      }
      let step = TakeStep(
        number: close.number, action: .close, reason: row.key, text: words.text,
        version: version, day: day,
        report: ClosureReport(
          outcomes: outcomes, asOrdered: close.asOrdered.degree, nextStep: words.next))
      return try run.send(.step(step), format, FollowupCommandText.stepped)
    } catch { return Command.report(error) }
  }
}

extension DegreeOption {
  fileprivate var degree: Degree {
    switch self {
    case .yes: .yes
    case .partly: .partly
    case .no: .no
    }
  }
}
