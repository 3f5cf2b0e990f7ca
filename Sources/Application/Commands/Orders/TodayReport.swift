import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `idag`. Names of clients are left out in every form, as in every list of orders.
enum TodayReport {
  private static let head = [
    "del", "dag", "nr", "insats", "insatsnamn", "arendenummer", "handlaggare", "avvikelse", "text",
  ]

  static func run(format: OutputFormat, _ workplace: Workplace) throws -> Int32 {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue),
      case .today(let answer) = try workplace.engine.send(.today)
    else { throw CommandError.unexpectedAnswer }
    let catalogue = snapshot.catalogue
    let output = Output()
    switch format {
    case .json:
      try output.bytes(
        JSONAnswer.bytes(TodayJSON(answer: answer, catalogue: catalogue).value))
    case .csv:
      try output.bytes(
        CSVWriter.write(head: head, rows: answer.items.map { cells($0, answer.day, catalogue) }))
    case .text:
      if workplace.session.isPractice { try output.line(OrderCommandText.practice) }
      try output.lines(text(answer, catalogue))
    }
    return isEmpty(answer) ? ExitStatus.nothing : ExitStatus.done
  }

  private static func isEmpty(_ answer: TodayAnswer) -> Bool {
    answer.items.isEmpty && answer.drafts.isEmpty && answer.news.isEmpty
      && answer.queue?.waiting ?? 0 == 0
  }

  private static func cells(
    _ item: TodayItem, _ today: Day, _ catalogue: Catalogue
  ) -> [String] {
    let row = TodayRow(item, catalogue, today: today)
    var deviation = ""
    if case .deviation(let one) = item.subject { deviation = String(one.number) }
    var insats = item.order?.insats.rawValue ?? ""
    switch item.subject {
    case .staleCard(let id, _), .places(let id, _): insats = id.rawValue
    default: break
    }
    return [
      item.part.rawValue, item.day.description, item.order.map { String($0.number) } ?? "",
      insats, row.name, item.order?.client.caseNumber ?? "", item.order?.caseworker ?? "",
      deviation, ([row.sentence] + row.notes).joined(separator: " "),
    ]
  }

  private static func text(_ answer: TodayAnswer, _ catalogue: Catalogue) -> [String] {
    var lines = [TodayText.title(answer.day, isWide: true)]
    if isEmpty(answer) { lines.append(TodayText.nothing) }
    if let queue = answer.queue, queue.waiting > 0 {
      lines += [TodayText.queueHeading, "  " + TodayText.queue(queue)]
    }
    for part in TodayItem.Part.allCases {
      let items = answer.items.filter { $0.part == part }
      guard !items.isEmpty else { continue }
      lines.append(TodayText.heading(items, part))
      for item in items {
        let row = TodayRow(item, catalogue, today: answer.day)
        lines.append(
          "  "
            + ([row.sentence, row.name, row.number] + row.notes).filter { !$0.isEmpty }
            .joined(separator: " · "))
      }
    }
    if !answer.drafts.isEmpty { lines.append(TodayText.drafts(answer.drafts.count)) }
    if !answer.news.isEmpty {
      lines.append(TodayText.news(answer.news.count))
      lines += answer.news.map { "  " + $0.name + " · " + TodayText.news($0, today: answer.day) }
    }
    return lines + (answer.store.map(TodayText.store) ?? [])
  }
}
