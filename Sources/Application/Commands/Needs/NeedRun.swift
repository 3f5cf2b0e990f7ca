import Domain
import Engine
import Foundation
import Messages
import Screens

/// The command `behov`. Words come on standard input, never on the command line.
struct NeedRun {
  /// The most bytes of words on standard input.
  private static let limit = 64_000

  private let options: NeedOptions
  private let format: OutputFormat
  private let workplace: Workplace
  private let catalogue: Catalogue

  static func run(
    _ options: NeedOptions, format: OutputFormat, _ workplaceOptions: WorkplaceOptions
  ) -> Int32 {
    Command.run(workplaceOptions) { workplace in
      try check(options)
      guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
        throw CommandError.unexpectedAnswer
      }
      let run = NeedRun(
        options: options, format: format, workplace: workplace, catalogue: snapshot.catalogue)
      if options.isNew { return try run.signal() }
      if let number = options.number { return try run.answer(number) }
      return try NeedReport.run(
        try NeedCodes.status(options.status), format, snapshot.catalogue, workplace)
    }
  }

  /// That the options go together.
  private static func check(_ options: NeedOptions) throws(CommandError) {
    let isAnswer = options.number != nil
    guard isAnswer == options.isAnswer, !(isAnswer && options.isNew) else {
      throw .wrongValue(NeedCommandText.oneThing)
    }
    if isAnswer, options.status == nil { throw .wrongValue(NeedCommandText.statusMissing) }
    if options.isNew, options.status != nil { throw .wrongValue(NeedCommandText.oneThing) }
    if !options.isNew, !options.groups.isEmpty || options.kind != nil {
      throw .wrongValue(NeedCommandText.onlyNew)
    }
    if !isAnswer, options.version != nil { throw .wrongValue(NeedCommandText.onlyAnswer) }
  }

  private func signal() throws -> Int32 {
    let need = SignalNeed(
      requestID: UUID().uuidString, targetGroups: try NeedCodes.groups(options.groups, codes),
      kind: try NeedCodes.kind(options.kind, codes), source: .search,
      text: try words(NeedCommandText.wordsPrompt))
    guard case .needSignalled(let stored) = try send(.signalNeed(need)) else {
      throw CommandError.unexpectedAnswer
    }
    return try write(stored, NeedCommandText.sent(stored))
  }

  private func answer(_ number: Int) throws -> Int32 {
    guard let status = try NeedCodes.status(options.status) else {
      throw CommandError.wrongValue(NeedCommandText.statusMissing)
    }
    let text = try words(NeedCommandText.answerPrompt)
    let version = try options.version ?? currentVersion(of: number)
    let answer = AnswerNeed(number: number, status: status, answer: text, version: version)
    guard case .needAnswered(let stored) = try send(.answerNeed(answer)) else {
      throw CommandError.unexpectedAnswer
    }
    return try write(stored, NeedCommandText.answered(stored))
  }

  private func currentVersion(of number: Int) throws -> Int {
    guard case .needs(let register) = try send(.needs) else {
      throw CommandError.unexpectedAnswer
    }
    guard let need = register.needs.first(where: { $0.number == number }) else {
      throw CommandError.refused(.noSuchNeed(number), catalogue)
    }
    return need.version
  }

  private var codes: CodeLists { catalogue.codes }

  private func words(_ prompt: String) throws(CommandError) -> String {
    if StandardInput.isTerminal { Output().error(prompt) }
    return try StandardInput.text(limit: Self.limit)
  }

  private func send(_ request: Request) throws -> Response {
    let response = try workplace.engine.send(request)
    if case .refused(let refusal) = response { throw CommandError.refused(refusal, catalogue) }
    return response
  }

  private func write(_ need: UnmetNeed, _ sentence: String) throws -> Int32 {
    switch format {
    case .json:
      try Output().bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "nr": .number(need.number), "status": .text(need.status.rawValue),
            "version": .number(need.version),
          ])))
    case .csv, .text: try Output().line(sentence)
    }
    return ExitStatus.done
  }
}
