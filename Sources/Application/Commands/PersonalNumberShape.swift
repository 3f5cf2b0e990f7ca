/// What looks like a personal or coordination number: a date and four digits, with nothing, a
/// blank, a hyphen, a dash or a plus between them.
enum PersonalNumberShape {
  /// With the dashes that word processors put for a hyphen.
  private static let signs: Set<Character> = ["-", "+", "‐", "‑", "‒", "–", "—", "−", " "]

  /// Whether one stands in an argument, or is split over two.
  static func isIn(_ arguments: [String]) -> Bool {
    let pairs = zip(arguments, arguments.dropFirst()).map { $0 + " " + $1 }
    return (arguments + pairs).contains(where: isIn)
  }

  /// Whether one stands anywhere in a text, not as part of a longer run of digits.
  static func isIn(_ text: String) -> Bool {
    let runs = digitRuns(text)
    for (index, run) in runs.enumerated() {
      if run.digits.count == 10 || run.digits.count == 12 {
        if isDate(run.digits.dropLast(4)) { return true }
      }
      guard index + 1 < runs.count, run.digits.count == 6 || run.digits.count == 8 else { continue }
      let next = runs[index + 1]
      if next.digits.count == 4, next.gap.count == 1, next.gap.allSatisfy(signs.contains),
        isDate(run.digits)
      {
        return true
      }
    }
    return false
  }

  /// The runs of digits in order, each with what stands between it and the one before.
  private static func digitRuns(_ text: String) -> [(gap: String, digits: String)] {
    var runs: [(gap: String, digits: String)] = []
    var gap = ""
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if !digits.isEmpty {
          runs.append((gap, digits))
          (gap, digits) = ("", "")
        }
        gap.append(character)
      }
    }
    if !digits.isEmpty { runs.append((gap, digits)) }
    return runs
  }

  /// Whether the last four of six or eight digits may be month and day; a coordination number's
  /// day is 60 more, and either may be unknown (domain facts 2.5).
  private static func isDate(_ digits: some StringProtocol) -> Bool {
    guard let month = Int(digits.dropLast(2).suffix(2)), let day = Int(digits.suffix(2)) else {
      return false
    }
    return (0...12).contains(month) && ((1...31).contains(day) || (60...91).contains(day))
  }
}
