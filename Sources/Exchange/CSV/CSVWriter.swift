/// Writes CSV as Excel in Sweden reads it: UTF-8 with byte order mark, semicolons, CRLF.
package enum CSVWriter {
  /// The bytes of a file whose rows have as many fields as the head. Formulas are defused, and
  /// characters that would act on a terminal or are invisible become U+FFFD.
  package static func write(head: [String], rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [head] + rows {
      bytes.append(contentsOf: row.map(field).joined(separator: ";").utf8)
      bytes.append(contentsOf: [0x0D, 0x0A])
    }
    return bytes
  }

  private static func field(_ text: String) -> String {
    let safe = CSVFormula.defused(visible(text))
    let needsQuotes = safe.unicodeScalars.contains { [";", "\"", "\n", ",", "\t"].contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static func visible(_ text: String) -> String {
    guard CleanText.firstForbidden(in: text, multiline: true) != nil else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar != "\n" && CleanText.isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
