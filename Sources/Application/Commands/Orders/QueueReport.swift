import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `ko`. Names are left out in every form, as in every list of orders.
enum QueueReport {
  private static let head = [
    "nr", "insats", "insatsnamn", "arendenummer", "handlaggare", "enhet", "inskickad",
    "arbetsdagar", "gar_vidare", "aterlamnad_forut", "flaggor", "version",
  ]

  static func run(
    _ options: QueueOptions, format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    let filter = try filter(options, snapshot.catalogue)
    guard case .queue(let queue) = try workplace.engine.send(.queue(filter)) else {
      throw CommandError.unexpectedAnswer
    }
    let output = Output()
    switch format {
    case .json:
      try output.bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "antal": .number(queue.lines.count), "fler": .bool(queue.hasMore),
            "bestallningar": .list(queue.lines.map(json)),
          ])))
    case .csv: try output.bytes(CSVWriter.write(head: head, rows: queue.lines.map(cells)))
    case .text:
      if workplace.session.isPractice { try output.line(OrderCommandText.practice) }
      try output.lines(text(queue.lines))
      if queue.hasMore { try output.line(ReviewCommandText.moreWait) }
    }
    return queue.lines.isEmpty ? ExitStatus.nothing : ExitStatus.done
  }

  /// - Throws: `wrongValue` for an insats, provider or flag that does not exist.
  private static func filter(
    _ options: QueueOptions, _ catalogue: Catalogue
  ) throws(CommandError) -> QueueFilter {
    var filter = QueueFilter(
      unit: options.unit, caseworker: options.caseworker, minWorkingDays: options.minWorkingDays)
    if let text = options.insats {
      let id = InsatsID(text.uppercased())
      guard catalogue[id] != nil else { throw .wrongValue(OrderCommandText.wrongInsats) }
      filter.insats = id
    }
    if let text = options.provider {
      let key = ProviderKey(text)
      guard catalogue.provider(key) != nil else {
        throw .wrongValue(OrderCommandText.wrongProvider)
      }
      filter.provider = key
    }
    if let text = options.flag {
      guard let flag = ReviewFlag.Key(rawValue: text) else {
        throw .wrongValue(ReviewCommandText.wrongFlag(ReviewFlag.Key.allCases.map(\.rawValue)))
      }
      filter.flag = flag
    }
    return filter
  }

  private static func json(_ line: QueueLine) -> JSONValue {
    .object([
      "nr": .number(line.order.number),
      "insats": .object([
        "id": .text(line.order.insats.rawValue), "namn": .text(line.order.insatsName),
      ]),
      "deltagare": .object(["arendenummer": .text(line.order.client.caseNumber)]),
      "handlaggare": .text(line.order.caseworker), "enhet": .optional(line.order.unit),
      "inskickad": .text(line.order.ordered.description),
      "arbetsdagar": .number(line.workingDays), "gar_vidare": .optional(line.forwards),
      "aterlamnad_forut": .bool(line.isResubmitted),
      "flaggor": .list(
        line.flags.map { flag in
          .object(["nyckel": .text(flag.key.rawValue), "text": .text(FlagText.sentence(flag))])
        }),
      "version": .number(line.order.version),
    ])
  }

  private static func cells(_ line: QueueLine) -> [String] {
    [
      String(line.order.number), line.order.insats.rawValue, line.order.insatsName,
      line.order.client.caseNumber, line.order.caseworker, line.order.unit ?? "",
      line.order.ordered.description, String(line.workingDays),
      line.forwards?.description ?? "", OrderCommandText.yesOrNo(line.isResubmitted),
      line.flags.map(\.key.rawValue).joined(separator: " | "), String(line.order.version),
    ]
  }

  private static func text(_ lines: [QueueLine]) -> [String] {
    guard !lines.isEmpty else { return [ReviewCommandText.empty] }
    var table = TextTable(rightAligned: [0, 1])
    table.add(ReviewCommandText.head)
    for line in lines {
      table.add([
        String(line.order.number), String(line.workingDays), line.order.client.caseNumber,
        line.order.caseworker, line.order.insats.rawValue + " " + line.order.insatsName,
        line.flags.map { FlagText.name($0.key) }.joined(separator: ", "),
      ])
    }
    return [
      ReviewCommandText.count(
        lines.count, flagged: lines.count { !$0.flags.isEmpty },
        oldest: lines.map(\.workingDays).max() ?? 0)
    ] + table.lines
  }
}
