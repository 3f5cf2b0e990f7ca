import Domain

/// Reads CSV as spreadsheets write it (RFC 4180 with other delimiters and line ends).
///
/// Encoding and delimiter are found out: a first line `sep=;` decides, else the one of
/// semicolon, comma and tab that the head row has most of outside quotation marks. Lines end in
/// CRLF, LF or CR. Rows in which every field is empty are skipped.
package struct CSVReader {
  /// More columns than this are refused.
  package static let columnLimit = 200

  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private let log: FaultLog
  private var index: Int
  private var line: Int

  /// Reads a whole file. The first row is the head; the others have as many fields.
  package static func read(_ file: SourceFile) throws(FileFaults) -> CSVTable {
    let log = FaultLog(file: file.name)
    let table = scan(file, log: log)
    try FaultLog.check([log])
    // Without a fault there is a head, or the file would have been reported as empty.
    return table ?? CSVTable(head: CSVRow(fields: [], line: 1), rows: [])
  }

  /// As `read`, but gives the sound rows beside the faults, so that their values can be checked
  /// as well; `nil` when there is no head.
  static func scan(_ file: SourceFile, log: FaultLog) -> CSVTable? {
    guard let text = CSVEncoding.text(file.bytes, log: log) else { return nil }
    var reader = CSVReader(Array(text.unicodeScalars), log: log)
    guard let head = reader.nextRow() else {
      if log.isEmpty { log.report(.empty, line: nil) }
      return nil
    }
    guard head.fields.count <= columnLimit else {
      log.report(.tooLong(limit: columnLimit), line: head.line)
      return nil
    }
    var rows: [CSVRow] = []
    while let row = reader.nextRow() {
      if row.fields.count == head.fields.count {
        rows.append(row)
      } else {
        log.report(
          .fieldCount(expected: head.fields.count, found: row.fields.count), line: row.line,
          column: min(row.fields.count, head.fields.count + 1))
      }
    }
    return CSVTable(head: head, rows: rows)
  }

  private init(_ scalars: [Unicode.Scalar], log: FaultLog) {
    let declared = Self.declaredDelimiter(scalars)
    self.scalars = scalars
    self.log = log
    delimiter = declared?.delimiter ?? Self.likeliestDelimiter(scalars)
    index = declared?.end ?? 0
    line = declared == nil ? 1 : 2
  }

  /// The next row that is not empty; `nil` at the end of the file.
  private mutating func nextRow() -> CSVRow? {
    while index < scalars.count {
      let start = line
      var fields: [CSVField] = []
      var isSound = true
      repeat {
        if let field = nextField(column: fields.count + 1) {
          fields.append(field)
        } else {
          isSound = false
          break
        }
      } while takeDelimiter()
      if isSound { takeLineEnd() } else { skipLine() }
      if isSound, fields.contains(where: { !$0.text.isEmpty }) {
        return CSVRow(fields: fields, line: start)
      }
    }
    return nil
  }

  /// - Returns: `nil` after a report, somewhere inside the field.
  private mutating func nextField(column: Int) -> CSVField? {
    let start = line
    var text = String.UnicodeScalarView()
    guard index < scalars.count, scalars[index] == "\"" else {
      while index < scalars.count, scalars[index] != delimiter, !isLineEnd {
        text.append(scalars[index])
        index += 1
      }
      return CSVField(text: String(text), line: start)
    }
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      if isLineEnd {
        text.append("\n")
        takeLineEnd()
        continue
      }
      index += 1
      if scalar != "\"" {
        text.append(scalar)
      } else if index < scalars.count, scalars[index] == "\"" {
        text.append("\"")
        index += 1
      } else if index == scalars.count || scalars[index] == delimiter || isLineEnd {
        return CSVField(text: String(text), line: start)
      } else {
        log.report(.syntax, line: line, column: column)
        return nil
      }
    }
    log.report(.unclosedQuote, line: start, column: column)
    return nil
  }

  private var isLineEnd: Bool { scalars[index] == "\n" || scalars[index] == "\r" }

  private mutating func takeDelimiter() -> Bool {
    guard index < scalars.count, scalars[index] == delimiter else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard index < scalars.count, isLineEnd else { return }
    let isPair =
      scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
    index += isPair ? 2 : 1
    line += 1
  }

  private mutating func skipLine() {
    while index < scalars.count, !isLineEnd { index += 1 }
    takeLineEnd()
  }

  private static func declaredDelimiter(
    _ scalars: [Unicode.Scalar]
  ) -> (delimiter: Unicode.Scalar, end: Int)? {
    guard scalars.count > 5, scalars[..<4].elementsEqual("sep=".unicodeScalars),
      [";", ",", "\t"].contains(scalars[4])
    else { return nil }
    if scalars[5] == "\n" { return (scalars[4], 6) }
    guard scalars[5] == "\r" else { return nil }
    return (scalars[4], scalars.count > 6 && scalars[6] == "\n" ? 7 : 6)
  }

  private static func likeliestDelimiter(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    var counts = [0, 0, 0]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if let position = candidates.firstIndex(of: scalar) { counts[position] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
