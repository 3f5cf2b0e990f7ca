import Domain
import Messages

/// Decides what a line of identity is: a personal number, a case number or a name.
enum ClientLine {
  /// What has the form of a personal number is one, right check digit or not when it has its
  /// hyphen; else what has a digit is a case number; else it is a name.
  static func query(_ line: String) -> ClientQuery {
    if PersonalNumber.looksPresent(in: line) { return .personalNumber(line) }
    return line.contains { $0.isASCII && $0.isNumber } ? .caseNumber(line) : .name(line)
  }

  /// Whether a line that was taken for a case number may be a personal number with a wrong digit.
  static func looksMistyped(_ line: String) -> Bool {
    guard case .caseNumber = query(line) else { return false }
    return PersonalNumberShape.isIn(line)
  }
}
