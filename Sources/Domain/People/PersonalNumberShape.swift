/// What looks like a personal, coordination or interim number: a date and four digits, or a letter
/// and three, with nothing, a blank, a hyphen, a dash or a plus between them. The date may have
/// dashes of its own.
package enum PersonalNumberShape {
  /// With the dashes that word processors put for a hyphen.
  private static let signs: Set<Character> = ["-", "+", "‐", "‑", "‒", "–", "—", "−", " "]

  /// Six of a date and three of an interim number.
  private static let fewestDigits = 9

  /// The letters that stand for the seventh digit of an interim number.
  private static let interimLetters = Set("TRSUWXJKLMNtrsuwxjklmn")

  /// Whether one stands in an argument, or is split over two.
  package static func isIn(_ arguments: [String]) -> Bool {
    // Every start asks, and few arguments have the digits of the shortest shape.
    let digits = arguments.reduce(0) { $0 + $1.utf8.count { (48...57).contains($0) } }
    guard digits >= fewestDigits else { return false }
    let pairs = zip(arguments, arguments.dropFirst()).map { $0 + " " + $1 }
    return arguments.contains(where: isIn) || pairs.contains { isIn($0, isPair: true) }
  }

  /// Whether one stands anywhere in a text, not as part of a longer run of digits.
  package static func isIn(_ text: String) -> Bool { isIn(text, isPair: false) }

  /// `isPair` says that the text is two arguments, where a day before a number (`--senast 2026-11-23
  /// 1234`) is no birthday.
  private static func isIn(_ text: String, isPair: Bool) -> Bool {
    let runs = digitRuns(text)
    for (index, run) in runs.enumerated() {
      if isInterim(runs[index...]) || isDashed(runs[index...], isPair: isPair) { return true }
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

  /// `20000101-T220`: what stands between the day and the three digits ends in a letter.
  private static func isInterim(_ runs: ArraySlice<(gap: String, digits: String)>) -> Bool {
    guard let day = runs.first, let rest = runs.dropFirst().first,
      day.digits.count == 6 || day.digits.count == 8, rest.digits.count == 3,
      let letter = rest.gap.last, interimLetters.contains(letter)
    else { return false }
    let sign = rest.gap.dropLast()
    return sign.count <= 1 && sign.allSatisfy(signs.contains) && isDate(day.digits)
  }

  /// `1980-01-02-2386`.
  private static func isDashed(
    _ runs: ArraySlice<(gap: String, digits: String)>, isPair: Bool
  ) -> Bool {
    let parts = Array(runs.prefix(4))
    guard parts.count == 4, [2, 4].contains(parts[0].digits.count),
      parts.dropFirst().map(\.digits.count) == [2, 2, 4],
      parts.dropFirst().allSatisfy({ $0.gap.count == 1 && $0.gap.allSatisfy(signs.contains) }),
      !(isPair && parts[3].gap == " ")
    else { return false }
    return isDate(parts[0].digits + parts[1].digits + parts[2].digits)
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
