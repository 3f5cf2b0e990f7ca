import Domain
import Engine
import Messages
import Screens

/// The command `beslut`.
enum DecisionRun {
  /// The most bytes of a comment on standard input.
  private static let limit = 64_000

  static func run(
    _ number: Int, reason: String?, version: Int?, format: OutputFormat,
    _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      // A comment comes by a pipe or a file, before anything is opened; an approval has none.
      let words =
        reason == nil ? "" : StandardInput.isTerminal ? nil : try StandardInput.text(limit: limit)
      let workplace = try WorkplaceOpener(options).openForOrders()
      guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
        throw CommandError.unexpectedAnswer
      }
      let catalogue = snapshot.catalogue
      let key = reason.map { CodeKey($0) }
      if let key { try check(key, catalogue) }
      let version = try version ?? currentVersion(of: number, workplace, catalogue)
      let step = TakeStep(
        number: number, action: key == nil ? .approve : .sendBack, reason: key,
        text: try words ?? typed(), version: version)
      let receipt = try taken(step, workplace, catalogue)
      do {
        try write(receipt, format, isApproved: key == nil)
      } catch CommandError.cannotWriteAnswer {
        Output().error(ReviewCommandText.decidedUntold(receipt, isApproved: key == nil))
        return CommandError.cannotWriteAnswer.status
      }
      return ExitStatus.done
    } catch { return Command.report(error) }
  }

  private static func taken(
    _ step: TakeStep, _ workplace: Workplace, _ catalogue: Catalogue
  ) throws -> OrderReceipt {
    switch try workplace.engine.send(.step(step)) {
    case .stepped(let receipt): return receipt
    case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
    default: throw CommandError.unexpectedAnswer
    }
  }

  /// Whoever writes a command sees no list, so a wrong key is answered with those there are.
  private static func check(_ key: CodeKey, _ catalogue: Catalogue) throws(CommandError) {
    guard catalogue.codes.row(key, in: .sendBacks) == nil else { return }
    let keys = (catalogue.codes.lists[.sendBacks] ?? []).map(\.key.rawValue)
    throw .wrongValue(OrderCommandText.wrongReason(keys))
  }

  private static func typed() throws(CommandError) -> String {
    Output().error(ReviewCommandText.commentPrompt)
    return try StandardInput.text(limit: limit)
  }

  /// The version of the order as it is now. One that the caller may not see is asked for all the
  /// same, with no version: the Engine says why.
  private static func currentVersion(
    of number: Int, _ workplace: Workplace, _ catalogue: Catalogue
  ) throws -> Int {
    guard case .order(let sheet) = try workplace.engine.send(.order(number)) else { return 0 }
    return sheet.referral.version
  }

  private static func write(
    _ receipt: OrderReceipt, _ format: OutputFormat, isApproved: Bool
  ) throws {
    switch format {
    case .json:
      try Output().bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "bestallning": .number(receipt.number), "status": .text(receipt.status.rawValue),
            "version": .number(receipt.version),
          ])))
    case .csv, .text:
      try Output().line(ReviewCommandText.decided(receipt, isApproved: isApproved))
    }
  }
}
