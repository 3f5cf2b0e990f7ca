import Canvas
import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `jamfor`.
enum CompareReport {
  private static let width = 30

  static func run(_ ids: [String], format: OutputFormat, _ workplace: Workplace) throws -> Int32 {
    let keys = ids.map { InsatsID($0.uppercased()) }
    guard case .compare(let cards) = try workplace.engine.send(.compare(keys)),
      case .catalogue(let snapshot) = try workplace.engine.send(.catalogue)
    else { throw CommandError.unexpectedAnswer }
    let output = Output()
    switch format {
    case .json: try output.bytes(CatalogueJSON(snapshot.catalogue).cards(cards))
    case .csv: try output.bytes(CatalogueCSV.write(cards))
    case .text: try output.lines(text(cards, snapshot.catalogue))
    }
    return ExitStatus.done
  }

  private static func text(_ cards: [Insats], _ catalogue: Catalogue) -> [String] {
    let values = cards.map { CardValue($0, catalogue) }
    var table = TextTable()
    for field in InsatsField.allCases where field != .kindOrigin {
      let texts = zip(values, cards).map { value, card in
        let text = value.paragraphs(field).joined(separator: "; ")
        let mark = card.practiceFields.contains(field) ? " " + AppText.practice : ""
        return text.isEmpty ? "" : text + mark
      }
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      let wrapped = texts.map {
        TextWrap.lines($0.isEmpty ? CardText.unknown : $0, width: width)
      }
      for row in 0..<(wrapped.map(\.count).max() ?? 0) {
        let sign = Set(texts).count > 1 && row == 0 ? CompareSign.differs : ""
        let cells = wrapped.map { row < $0.count ? $0[row] : "" }
        table.add([row == 0 ? CardText.label(field) : "", sign] + cells)
      }
    }
    return table.lines
  }
}

/// The sign of a row that differs.
private enum CompareSign {
  static let differs = "≠"
}
