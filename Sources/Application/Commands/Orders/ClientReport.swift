import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `deltagare`.
struct ClientReport {
  /// The longest line taken, in bytes.
  private static let limit = 500

  private let clients: [ClientSummary]
  /// The client's insatser when there is exactly one.
  private let file: ClientFile?
  private let catalogue: Catalogue

  static func run(format: OutputFormat, _ options: WorkplaceOptions) -> Int32 {
    do {
      if StandardInput.isTerminal { Output().error(OrderCommandText.clientPrompt) }
      let line = try StandardInput.line(limit: limit)
      if let scalar = ReferralText.firstForbidden(in: line, isMultiline: false) {
        throw CommandError.forbiddenInput(code: scalar.value)
      }
      guard let query = ClientLine.query(line) else { throw CommandError.noInput }
      return try answer(line, query, format, try WorkplaceOpener(options).openForOrders())
    } catch { return Command.report(error) }
  }

  private static func answer(
    _ line: String, _ query: ClientQuery, _ format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    let catalogue = snapshot.catalogue
    let clients: [ClientSummary]
    switch try workplace.engine.send(.clients(query)) {
    case .clients(let found): clients = found
    case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
    default: throw CommandError.unexpectedAnswer
    }
    var file: ClientFile?
    if clients.count == 1, let client = clients.first {
      switch try workplace.engine.send(.client(client.id)) {
      case .client(let found): file = found
      case .refused(let refusal): throw CommandError.refused(refusal, catalogue)
      default: throw CommandError.unexpectedAnswer
      }
    }
    let report = ClientReport(clients: clients, file: file, catalogue: catalogue)
    try report.write(format, isPractice: workplace.session.isPractice)
    guard clients.isEmpty else { return ExitStatus.done }
    if ClientLine.looksMistyped(line) { Output().error(OrderCommandText.mistypedNumber) }
    return ExitStatus.nothing
  }

  private func write(_ format: OutputFormat, isPractice: Bool) throws {
    let output = Output()
    switch format {
    case .json:
      try output.bytes(
        JSONAnswer.bytes(ClientJSON(catalogue: catalogue).answer(clients, file)))
    case .csv:
      try output.bytes(
        CSVWriter.write(head: ClientCells.head, rows: ClientCells.rows(clients, file, catalogue)))
    case .text:
      if isPractice, !clients.isEmpty { try output.line(OrderCommandText.practice) }
      try output.lines(text)
    }
  }

  private var text: [String] {
    if let file { return ClientChainText.lines(file, catalogue) }
    guard !clients.isEmpty else { return [OrderCommandText.noClients] }
    var table = TextTable()
    for client in clients {
      table.add([
        client.caseNumber, client.name ?? OrderCommandText.protected, client.maskedNumber ?? "",
      ])
    }
    return [OrderCommandText.severalClients(clients.count)] + table.lines
  }
}
