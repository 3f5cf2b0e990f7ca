/// How far somebody has come in Swedish, on the ladder of courses that cards name, lowest first.
/// A level means that the course is passed.
package enum LanguageLevel: String, Codable, CaseIterable, Comparable, Sendable {
  case none = "ingen"
  case sfiA = "sfi-a"
  case sfiB = "sfi-b"
  case sfiC = "sfi-c"
  case sfiD = "sfi-d"
  /// Swedish as a second language at compulsory-school level.
  case basic = "grund"
  /// No obstacle.
  case full = "full"

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// What a card's own words ask for ("SFI kurs C eller motsvarande", "Inget krav"); `nil` when
  /// there is a word more than that, and nothing should be concluded.
  package init?(requirement: String) {
    if CardWords.saysNone(requirement) {
      self = .none
      return
    }
    let words = requirement.lowercased().split { !$0.isLetter }.map { String($0) }
    let courses = words.compactMap { $0.count == 1 ? Self(rawValue: "sfi-" + $0) : nil }
    let rest = words.filter { $0.count > 1 }
    guard courses.count == 1, let course = courses.first, rest.contains("sfi"),
      rest.allSatisfy({ ["sfi", "kurs", "eller", "motsvarande", "minst"].contains($0) }),
      rest.count + 1 == words.count
    else { return nil }
    self = course
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
