/// The rows of a CSV file.
package struct CSVTable: Sendable {
  package var head: CSVRow
  package var rows: [CSVRow]
}

/// One row; it may span several lines of the file.
package struct CSVRow: Sendable {
  package var fields: [CSVField]
  /// Where the row begins, from 1.
  package var line: Int
}

/// One field, with line feed as its only line break.
package struct CSVField: Sendable {
  package var text: String
  /// Where the field begins, from 1.
  package var line: Int
}
