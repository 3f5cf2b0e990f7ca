import Domain
import Engine
import Exchange
import Foundation
import Messages
import Screens
import Search

/// The command `sok`.
enum SearchReport {
  static func run(
    _ options: SearchOptions, format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    let request = Request.search(line: options.line, limit: options.limit)
    guard case .search(let answer) = try workplace.engine.send(request),
      case .catalogue(let snapshot) = try workplace.engine.send(.catalogue)
    else { throw CommandError.unexpectedAnswer }
    for note in answer.notes where isWrongFilter(note) {
      throw CommandError.wrongValue(CommandText.note(note))
    }
    let output = Output()
    let catalogue = snapshot.catalogue
    switch format {
    case .json:
      let rows = answer.hits.map { hit in
        SearchHitRow(
          insats: hit.insats,
          matches: hit.matches.map { .init(field: $0.field.rawValue, text: $0.text) })
      }
      try output.bytes(CatalogueJSON(catalogue).search(total: answer.total, rows: rows))
    case .csv:
      try output.bytes(
        CSVWriter.write(
          head: SearchRow.head,
          rows: answer.hits.map { hit in
            SearchRow.cells(hit, catalogue)
          }))
    case .text:
      for note in answer.notes { output.error(CommandText.note(note)) }
      try output.lines(text(answer, catalogue))
    }
    // Cards that have only some of the words do not meet the need.
    let isMet = answer.total > 0 && !answer.notes.contains(where: isPartial)
    if !isMet { signal(options.line, catalogue, workplace) }
    return answer.total == 0 ? ExitStatus.nothing : ExitStatus.done
  }

  /// Tells the register of needs what a search without a hit was about, and none of its words.
  /// The search is answered whether that goes well or not.
  private static func signal(_ line: String, _ catalogue: Catalogue, _ workplace: Workplace) {
    let query = QueryLanguage.parse(
      line, codes: catalogue.codes, providers: catalogue.providers,
      municipalities: catalogue.municipalities
    ).query
    guard workplace.session.writesOrders,
      let subject = NeedSubject(query, codes: catalogue.codes)
    else { return }
    _ = try? workplace.engine.send(
      .signalNeed(
        SignalNeed(
          requestID: UUID().uuidString, targetGroups: subject.groups, kind: subject.kind,
          municipality: subject.municipality, source: .noHit)))
  }

  private static func isPartial(_ note: SearchNote) -> Bool {
    if case .mostWords = note { true } else { false }
  }

  private static func isWrongFilter(_ note: SearchNote) -> Bool {
    switch note {
    case .unfinishedFacet, .unknownValue, .ambiguousValue: true
    case .unknownFacet, .notFound, .corrected, .cut, .mostWords: false
    }
  }

  private static func text(_ answer: SearchAnswer, _ catalogue: Catalogue) -> [String] {
    guard !answer.hits.isEmpty else { return [CommandText.nothingFound] }
    var table = TextTable(rightAligned: [3])
    for hit in answer.hits {
      table.add([
        hit.insats.id.rawValue, hit.insats.name, catalogue.codes.name(of: hit.insats.kind),
        SearchRow.places(hit.insats.places) + SearchRow.mark(.places, hit),
      ])
    }
    var lines = [CommandText.found(answer.hits.count, of: answer.total)]
    for (line, hit) in zip(table.lines, answer.hits) {
      lines.append(line)
      if let match = hit.matches.first {
        lines.append("         " + SearchRow.reason(match) + SearchRow.mark(match.field, hit))
      }
    }
    return lines
  }
}
