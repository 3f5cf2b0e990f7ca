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

  let heads: [String]
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
    for field in CardLines.order {
      let texts = values.map { $0.paragraphs(field).joined(separator: "; ") }
      guard texts.contains(where: { !$0.isEmpty }) || CardLines.always.contains(field) else {
        continue
      }
      let marked = zip(texts, cards).map { text, card in
        card.practiceFields.contains(field) && !text.isEmpty ? text + CardText.practiceMark : text
      }
      lines += Self.lines(
        field, marked, differs: Set(texts).count > 1, columnWidth: columnWidth - 1)
    }
    self.lines = lines
  }

  private static func lines(
    _ field: InsatsField, _ texts: [String], differs: Bool, columnWidth: Int
  ) -> [Line] {
    let wrapped = texts.map {
      TextWrap.lines($0.isEmpty ? AppText.unknown : $0, width: columnWidth)
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      Line(
        label: row == 0 ? CardText.label(field) : "", differs: differs && row == 0,
        cells: wrapped.map { row < $0.count ? $0[row] : "" }, unknown: texts.map(\.isEmpty))
    }
  }
}
