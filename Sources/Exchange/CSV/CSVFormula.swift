/// Keeps spreadsheets from taking text for a formula, without changing what is read back.
///
/// A field that begins as a formula does (`=`, `+`, `-`, `@`, tab or line break) gets an
/// apostrophe before it; so does one that already has apostrophes there, so that taking one away
/// always gives the text back. Plain numbers such as `-5` are no formulas.
/// Source: OWASP, CSV injection.
package enum CSVFormula {
  package static func defused(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  package static func restored(_ text: String) -> String {
    text.unicodeScalars.first == "'" && isFormula(text)
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func isFormula(_ text: String) -> Bool {
    let body = text.unicodeScalars.drop { $0 == "'" }
    switch body.first {
    case "=", "@", "\t", "\r", "\n": return true
    case "+", "-": return !isNumber(body.dropFirst())
    default: return false
    }
  }

  private static func isNumber(_ digits: some Collection<Unicode.Scalar>) -> Bool {
    let parts = digits.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9") ~= $0 } }
  }
}
