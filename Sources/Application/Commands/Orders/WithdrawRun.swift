import Domain
import Messages

/// The command `aterkalla`.
enum WithdrawRun {
  static func run(
    _ number: Int, reason: String, version: Int?, format: OutputFormat,
    _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      let run = try StepRun(options)
      let row = try run.row(reason, in: .withdrawals)
      let version = try version ?? run.currentVersion(of: number)
      let step = TakeStep(
        number: number, action: .withdraw, reason: row.key,
        text: try run.words(isNeeded: row.needsText), version: version)
      return try run.send(.step(step), format, OrderCommandText.withdrawn)
    } catch { return Command.report(error) }
  }
}
