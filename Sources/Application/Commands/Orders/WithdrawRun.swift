import Domain
import Engine
import Messages
import Screens

/// The command `aterkalla`.
enum WithdrawRun {
  /// The most bytes of words on standard input.
  private static let limit = 64_000

  static func run(
    _ number: Int, reason: String, version: Int?, format: OutputFormat,
    _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      // Words come by a pipe or a file; whoever types is asked only when they are needed.
      let words = StandardInput.isTerminal ? nil : try StandardInput.text(limit: limit)
      let workplace = try WorkplaceOpener(options).openForOrders()
      let key = CodeKey(reason)
      let catalogue = try catalogue(workplace)
      let row = try row(key, catalogue)
      let version = try version ?? currentVersion(of: number, workplace, catalogue)
      let step = TakeStep(
        number: number, action: .withdraw, reason: key,
        text: try words ?? typed(row), version: version)
      switch try workplace.engine.send(.step(step)) {
      case .stepped(let receipt):
        do {
          try write(receipt, format)
        } catch CommandError.cannotWriteAnswer {
          Output().error(OrderCommandText.withdrawnUntold(receipt))
          return CommandError.cannotWriteAnswer.status
        }
      case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
      default: throw CommandError.unexpectedAnswer
      }
      return ExitStatus.done
    } catch { return Command.report(error) }
  }

  private static func catalogue(_ workplace: Workplace) throws -> Catalogue {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    return snapshot.catalogue
  }

  /// Whoever writes a command sees no list, so a wrong key is answered with those there are.
  private static func row(_ key: CodeKey, _ catalogue: Catalogue) throws(CommandError) -> CodeRow {
    guard let row = catalogue.codes.row(key, in: .withdrawals) else {
      let keys = (catalogue.codes.lists[.withdrawals] ?? []).map(\.key.rawValue)
      throw .wrongValue(OrderCommandText.wrongReason(keys))
    }
    return row
  }

  private static func typed(_ row: CodeRow) throws(CommandError) -> String {
    guard row.needsText else { return "" }
    Output().error(OrderCommandText.wordsPrompt)
    return try StandardInput.text(limit: limit)
  }

  private static func currentVersion(
    of number: Int, _ workplace: Workplace, _ catalogue: Catalogue
  ) throws -> Int {
    switch try workplace.engine.send(.order(number)) {
    case .order(let sheet): return sheet.referral.version
    case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
    default: throw CommandError.unexpectedAnswer
    }
  }

  private static func write(_ receipt: OrderReceipt, _ format: OutputFormat) throws {
    switch format {
    case .json:
      try Output().bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "bestallning": .number(receipt.number), "status": .text(receipt.status.rawValue),
            "version": .number(receipt.version),
          ])))
    case .csv, .text: try Output().line(OrderCommandText.withdrawn(receipt))
    }
  }
}
