import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `bestallningar`. Names are left out in every form: the list is for finding the
/// order, and lists are what gets spread.
enum OrderListReport {
  private static let head = [
    "nr", "status", "insats", "insatsnamn", "arendenummer", "handlaggare", "enhet", "skal",
    "skapad", "bestalld", "senast", "har_plats", "vantar", "version",
  ]

  static func run(
    _ options: OrderListOptions, format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    let query = try OrderFilter.query(options, snapshot.catalogue)
    guard case .orders(let lines) = try workplace.engine.send(.orders(query)) else {
      throw CommandError.unexpectedAnswer
    }
    let output = Output()
    switch format {
    case .json:
      let json = OrderJSON(catalogue: snapshot.catalogue)
      try output.bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "antal": .number(lines.count), "bestallningar": .list(lines.map(json.line)),
          ])))
    case .csv: try output.bytes(CSVWriter.write(head: head, rows: lines.map(cells)))
    case .text:
      if workplace.session.isPractice { try output.line(OrderCommandText.practice) }
      try output.lines(text(lines))
    }
    return lines.isEmpty ? ExitStatus.nothing : ExitStatus.done
  }

  private static func cells(_ line: OrderLine) -> [String] {
    [
      String(line.number), line.status.rawValue, line.insats.rawValue, line.insatsName,
      line.client.caseNumber, line.caseworker, line.unit ?? "",
      line.reasons.map(\.rawValue).joined(separator: " | "), Timestamp.utc(line.created),
      line.ordered.description, line.due?.description ?? "",
      OrderCommandText.yesOrNo(line.holdsPlace), OrderCommandText.yesOrNo(line.waits),
      String(line.version),
    ]
  }

  private static func text(_ lines: [OrderLine]) -> [String] {
    guard !lines.isEmpty else { return [OrderCommandText.noOrders] }
    var table = TextTable(rightAligned: [0])
    table.add(OrderCommandText.listHead)
    for line in lines {
      table.add([
        String(line.number), line.due?.description ?? "", StatusText.name(line.status),
        line.client.caseNumber, line.caseworker, line.insats.rawValue + " " + line.insatsName,
      ])
    }
    return [OrderCommandText.count(lines.count)] + table.lines
  }
}
