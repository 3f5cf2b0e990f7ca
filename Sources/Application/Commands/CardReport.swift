import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `visa`.
enum CardReport {
  static func run(
    _ id: String, withHistory: Bool, format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    let key = InsatsID(id.uppercased())
    guard case .card(let insats) = try workplace.engine.send(.card(key)),
      case .catalogue(let snapshot) = try workplace.engine.send(.catalogue)
    else { throw CommandError.unexpectedAnswer }
    let output = Output()
    // What became of its orders is no part of the card that files carry.
    var figures: InsatsFigures?
    if format != .csv,
      case .insatsFigures(let found) = try workplace.engine.send(.insatsFigures(key))
    {
      figures = found
    }
    switch format {
    case .json: try output.bytes(CatalogueJSON(snapshot.catalogue).card(insats, figures: figures))
    case .csv: try output.bytes(CatalogueCSV.write([insats]))
    case .text:
      try output.lines(text(insats, figures, snapshot.catalogue, workplace.session))
      if withHistory { try output.lines(history(key, workplace)) }
    }
    return ExitStatus.done
  }

  private static let layout = LabelledText(labelWidth: 18)

  private static func text(
    _ insats: Insats, _ figures: InsatsFigures?, _ catalogue: Catalogue, _ session: Session
  ) -> [String] {
    let value = CardValue(insats, catalogue)
    var lines = [insats.name]
    for field in InsatsField.allCases where field != .name && field != .kindOrigin {
      let mark = insats.practiceFields.contains(field) ? " " + AppText.practice : ""
      var texts = value.paragraphs(field).map { $0 + mark }
      if texts.isEmpty { texts = [CardText.unknown] }
      lines += layout.lines(CardText.label(field), texts)
      if field == .places, let figures {
        let mark = session.isPractice ? " " + AppText.practice : ""
        lines += layout.lines(
          FiguresText.label, FiguresText.paragraphs(figures).map { $0 + mark })
      }
    }
    return lines
  }

  private static func history(_ id: InsatsID, _ workplace: Workplace) throws -> [String] {
    guard case .history(let revisions) = try workplace.engine.send(.history(id)) else {
      throw CommandError.unexpectedAnswer
    }
    var table = TextTable()
    for revision in revisions {
      table.add([
        String(revision.version), SwedishClock.day(at: revision.at).description, revision.by,
        CommandText.change(revision.change),
        revision.fields.map { CardText.label($0).lowercased() }.joined(separator: ", "),
      ])
    }
    return ["", CommandText.history] + table.lines
  }
}
