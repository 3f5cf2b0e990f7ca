package import Domain

/// The catalogue as a table, one row a card. What is written is read back to equal cards.
///
/// Columns are the raw values of `InsatsField`, in any order; `platser` is five columns. Inside a
/// field: `platser_reserverade` lists `group :: max`; lists are divided by `|`; target groups are `key` or `key (tolkning)`; `evidens` is
/// `grade :: source`, `siffror` are `text :: year :: source`, `bekraftad` is `YYYY-MM-DD :: by`;
/// `alder` is `16–29`, `16–` or `–29`; `timmar_per_vecka` is `20` or `20–25`; yes and no are `ja`
/// and `nej`. An empty field is unknown. The column `ovning` lists invented fields.
package enum CatalogueCSV {
  static let placesColumns = [
    "platser_max", "platser_bokade", "platser_vantar", "platser_per", reservedColumn,
  ]
  private static let reservedColumn = "platser_reserverade"

  /// The columns in the order they are written.
  package static let columns: [String] =
    InsatsField.allCases.flatMap { $0 == .places ? placesColumns : [$0.rawValue] }
    + [CardDialect.practiceKey]

  /// Columns that must be there.
  package static let requiredColumns = CardDialect.csv.required.map(\.rawValue)

  /// A file for Excel, see `CSVWriter`; with the columns of reserved places and of practice only
  /// when they are needed.
  package static func write(_ insatser: [Insats]) -> [UInt8] {
    var unused: Set<String> = []
    if insatser.allSatisfy(\.practiceFields.isEmpty) { unused.insert(CardDialect.practiceKey) }
    if insatser.allSatisfy(\.places.reserved.isEmpty) { unused.insert(reservedColumn) }
    let used = columns.indices.filter { !unused.contains(columns[$0]) }
    return CSVWriter.write(
      head: used.map { columns[$0] },
      rows: insatser.map { insats in
        let fields = CSVCard.fields(insats)
        return used.map { fields[$0] }
      })
  }

  /// Gives the cards in file order. What they may refer to is `reference`.
  package static func read(
    _ file: SourceFile, reference: CatalogueReference
  ) throws(FileFaults) -> [Insats] {
    let log = FaultLog(file: file.name)
    var insatser: [Insats] = []
    if let table = CSVReader.scan(file, log: log), checkHead(table.head, log: log) {
      log.heads = table.head.fields.map { CleanText.trimmed($0.text) }
      let reader = CardReader(reference, dialect: .csv)
      for row in table.rows {
        let node = CSVCardNodes(heads: log.heads, row: row, log: log).card()
        if let card = reader.read(node, log: log) { insatser.append(card.insats) }
      }
      reader.finish()
    }
    try FaultLog.check([log])
    return insatser
  }

  /// Whether the rows are worth reading: without a column that must be there, each of them would
  /// be at fault.
  private static func checkHead(_ head: CSVRow, log: FaultLog) -> Bool {
    let known = Set(columns)
    var seen: Set<String> = []
    for (index, field) in head.fields.enumerated() {
      let name = CleanText.trimmed(field.text)
      if !known.contains(name) {
        log.report(.unknownField, line: field.line, column: index + 1, field: name)
      } else if !seen.insert(name).inserted {
        log.report(.duplicate(value: name), line: field.line, column: index + 1, field: name)
      }
    }
    let missing = requiredColumns.filter { !seen.contains($0) }
    for name in missing { log.report(.missingField, line: head.line, field: name) }
    return missing.isEmpty
  }
}
