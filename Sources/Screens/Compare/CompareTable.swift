import Canvas
import Domain

/// Cards side by side, laid out as lines: a label, a sign where they differ, a column a card.
struct CompareTable {
  struct Line {
    var label: String
    var differs: Bool
    var cells: [String]
    /// Whether the cells hold "uppgift saknas", by column.
    var unknown: [Bool]
  }

  /// A field with each card's whole text, for the linear reading.
  struct Field {
    var label: String
    var texts: [String]
  }

  let heads: [String]
  let fields: [Field]
  let lines: [Line]
  let labelWidth: Int
  let columnWidth: Int

  init(_ ids: [InsatsID], _ state: AppState) {
    let cards = ids.compactMap { state.catalogue[$0] }
    heads = cards.map(\.name)
    let width = state.size.width
    labelWidth = width >= 70 ? 18 : 10
    columnWidth = max(6, (width - labelWidth - 2) / max(1, cards.count))
    let values = cards.map { CardValue($0, state.catalogue) }
    var lines: [Line] = []
    var fields: [Field] = []
    for field in CardLines.order {
      let texts = values.map { $0.paragraphs(field).joined(separator: "; ") }
      guard texts.contains(where: { !$0.isEmpty }) || CardLines.always.contains(field) else {
        continue
      }
      let known = Set(texts.filter { !$0.isEmpty })
      let marked = zip(texts, cards).map { text, card in
        card.practiceFields.contains(field) && !text.isEmpty ? text + CardText.practiceMark : text
      }
      let empty = field == .confirmed ? CardText.neverConfirmed : AppText.unknown
      let shown = marked.map { $0.isEmpty ? empty : $0 }
      lines += Self.lines(
        field, shown, differs: known.count > 1, columnWidth: columnWidth - 2,
        unknown: texts.map(\.isEmpty))
      fields.append(Field(label: CardText.label(field), texts: shown))
    }
    self.lines = lines
    self.fields = fields
  }

  /// The open comparison.
  init(_ state: AppState) { self.init(state.compare?.ids ?? [], state) }

  /// The cards' names, each on at most two lines; what does not fit is left to be cut.
  func headLines(_ state: AppState) -> [[String]] {
    let most = Chrome.content(state).height > 6 ? 2 : 1
    return heads.map { head in
      let lines = TextWrap.lines(head, width: columnWidth - 2)
      guard lines.count > most else { return lines }
      return lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")]
    }
  }

  func headRows(_ state: AppState) -> Int { headLines(state).map(\.count).max() ?? 1 }

  private static func lines(
    _ field: InsatsField, _ texts: [String], differs: Bool, columnWidth: Int, unknown: [Bool]
  ) -> [Line] {
    let wrapped = texts.map { TextWrap.lines($0, width: columnWidth) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      Line(
        label: row == 0 ? CardText.label(field) : "", differs: differs && row == 0,
        cells: wrapped.map { row < $0.count ? $0[row] : "" }, unknown: unknown)
    }
  }
}
