import Domain
import Messages
import Screens

/// Decides what a line of identity is, as the search on the screen does.
enum ClientLine {
  /// `nil` when nothing is said.
  static func query(_ line: String) -> ClientQuery? {
    ReferralText.hasWords(line) ? ClientSearchSort.query(line) : nil
  }

  /// Whether a line that was taken for a case number may be a personal number with a wrong digit.
  static func looksMistyped(_ line: String) -> Bool {
    guard case .caseNumber = query(line) else { return false }
    return PersonalNumberShape.isIn(line)
  }
}
