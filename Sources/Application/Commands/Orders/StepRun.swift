import Domain
import Engine
import Messages
import Screens

/// What the commands share that do something with an order: words on standard input, a coded reason,
/// a day, the version, and the receipt.
struct StepRun {
  /// The most bytes of words on standard input.
  private static let limit = 64_000

  let workplace: Workplace
  let catalogue: Catalogue
  /// What came by a pipe or a file. Whoever types is asked only when words are needed.
  private let piped: String?

  /// Reads standard input before the store is opened, for it may take its time.
  init(_ options: WorkplaceOptions) throws {
    piped = StandardInput.isTerminal ? nil : try StandardInput.text(limit: Self.limit)
    workplace = try WorkplaceOpener(options).openForOrders()
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    catalogue = snapshot.catalogue
  }

  /// The words given; typed at the prompt when they are needed and nothing was given.
  func words(isNeeded: Bool) throws(CommandError) -> String {
    if let piped { return piped }
    guard isNeeded else { return "" }
    Output().error(OrderCommandText.wordsPrompt)
    return try StandardInput.text(limit: Self.limit)
  }

  /// Whoever writes a command sees no list, so a wrong key is answered with those there are.
  func row(_ key: String, in list: CodeListName) throws(CommandError) -> CodeRow {
    guard let row = catalogue.codes.row(CodeKey(key), in: list) else {
      let keys = (catalogue.codes.lists[list] ?? []).map(\.key.rawValue)
      throw .wrongValue(OrderCommandText.wrongReason(keys))
    }
    return row
  }

  static func day(_ text: String?, wrong: String) throws(CommandError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw .wrongValue(wrong) }
    return day
  }

  func currentVersion(of number: Int) throws -> Int {
    switch try workplace.engine.send(.order(number)) {
    case .order(let sheet): return sheet.referral.version
    case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
    default: throw CommandError.unexpectedAnswer
    }
  }

  /// Asks for it and tells of it; when the answer cannot be written, that it was done all the same.
  func send(
    _ request: Request, _ format: OutputFormat, _ sentence: (OrderReceipt) -> String
  ) throws -> Int32 {
    switch try workplace.engine.send(request) {
    case .stepped(let receipt), .contactRecorded(let receipt):
      do {
        try write(receipt, format, sentence(receipt))
      } catch CommandError.cannotWriteAnswer {
        Output().error(OrderCommandText.untold(sentence(receipt)))
        return CommandError.cannotWriteAnswer.status
      }
      return ExitStatus.done
    case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
    default: throw CommandError.unexpectedAnswer
    }
  }

  private func write(_ receipt: OrderReceipt, _ format: OutputFormat, _ sentence: String) throws {
    switch format {
    case .json:
      try Output().bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "bestallning": .number(receipt.number), "status": .text(receipt.status.rawValue),
            "version": .number(receipt.version),
          ])))
    case .csv, .text: try Output().line(sentence)
    }
  }
}
