import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `behov`: the register as the user may see it, and sums over all of it.
enum NeedReport {
  private static let head = [
    "nr", "malgrupper", "typ", "kommun", "kalla", "status", "text", "svar", "anmald_av", "enhet",
    "dag", "besvarad", "version",
  ]

  static func run(
    _ status: UnmetNeed.Status?, _ format: OutputFormat, _ catalogue: Catalogue,
    _ workplace: Workplace
  ) throws -> Int32 {
    guard case .needs(let register) = try workplace.engine.send(.needs) else {
      throw CommandError.unexpectedAnswer
    }
    let needs = register.needs.filter { status == nil || $0.status == status }
    let output = Output()
    switch format {
    case .json: try output.bytes(JSONAnswer.bytes(json(needs, register.sums)))
    case .csv: try output.bytes(CSVWriter.write(head: head, rows: needs.map(cells)))
    case .text:
      if workplace.session.isPractice { try output.line(OrderCommandText.practice) }
      try output.lines(
        needs.isEmpty ? [NeedCommandText.none] : text(needs, catalogue.codes))
      if !register.sums.isEmpty { try output.lines(sums(register.sums, catalogue.codes)) }
    }
    return needs.isEmpty ? ExitStatus.nothing : ExitStatus.done
  }

  private static func json(_ needs: [UnmetNeed], _ sums: [NeedSum]) -> JSONValue {
    .object([
      "antal": .number(needs.count),
      "behov": .list(needs.map(json)),
      "summor": .list(
        sums.map { sum in
          .object([
            "malgrupp": .optional(sum.group?.rawValue), "typ": .optional(sum.kind?.rawValue),
            "antal": .number(sum.count),
          ])
        }),
    ])
  }

  private static func json(_ need: UnmetNeed) -> JSONValue {
    .object([
      "nr": .number(need.number), "malgrupper": .texts(need.targetGroups.map(\.rawValue)),
      "typ": .optional(need.kind?.rawValue), "kommun": .optional(need.municipality?.rawValue),
      "kalla": .text(need.source.rawValue), "status": .text(need.status.rawValue),
      "text": .text(need.text), "svar": .text(need.answer), "anmald_av": .text(need.sender),
      "enhet": .optional(need.unit), "dag": .text(need.day.description),
      "besvarad": .optional(need.answered), "version": .number(need.version),
    ])
  }

  private static func cells(_ need: UnmetNeed) -> [String] {
    [
      String(need.number), need.targetGroups.map(\.rawValue).joined(separator: " | "),
      need.kind?.rawValue ?? "", need.municipality?.rawValue ?? "", need.source.rawValue,
      need.status.rawValue, need.text, need.answer, need.sender, need.unit ?? "",
      need.day.description, need.answered?.description ?? "", String(need.version),
    ]
  }

  private static func text(_ needs: [UnmetNeed], _ codes: CodeLists) -> [String] {
    var table = TextTable(rightAligned: [0])
    table.add([
      NeedsText.numberHead, NeedsText.dayHead, NeedsText.statusHead, "", NeedsText.subjectHead,
    ])
    for need in needs {
      table.add([
        String(need.number), need.day.description, NeedsText.name(need.status),
        need.source.isAutomatic ? NeedsText.automatic : "", NeedsText.subject(need, codes),
      ])
    }
    let indented = LabelledText(labelWidth: 6)
    let notes =
      [[]]
      + needs.map { need in
        indented.lines("", paragraphs(need.text))
          + indented.lines("", paragraphs(need.answer.isEmpty ? "" : answer(need)))
      }
    return [NeedCommandText.count(needs.count)]
      + zip(table.lines, notes).flatMap { [$0] + $1 }
  }

  private static func answer(_ need: UnmetNeed) -> String {
    NeedCommandText.answerHead + (need.answered.map { " \($0)" } ?? "") + ": " + need.answer
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private static func sums(_ sums: [NeedSum], _ codes: CodeLists) -> [String] {
    var table = TextTable(rightAligned: [0])
    for sum in sums {
      table.add([
        String(sum.count),
        (sum.group.map { codes.name(of: $0) } ?? NeedCommandText.noGroup) + " × "
          + (sum.kind.map { codes.name(of: $0) } ?? NeedCommandText.noKind),
      ])
    }
    return ["", NeedCommandText.sums] + table.lines
  }
}
