extension PersonalNumber {
  /// Reads `YYMMDD-NNNC`, `YYMMDD+NNNC`, `YYMMDDNNNC`, `YYYYMMDDNNNC` or `YYYYMMDD-NNNC`, with
  /// blanks around but none inside.
  ///
  /// Of two digits the latest year that is not to come is meant, so that the difference is under
  /// 100; with a plus the century before it. The plus comes the year somebody turns 100, not on
  /// the birthday (folkbokföringslagen 18 §).
  /// - Parameters:
  ///   - text: as typed.
  ///   - today: settles the century; no number may tell a day after it.
  /// - Returns: the number, with the day it tells not after today.
  /// - Throws: the first fault.
  package static func parse(
    _ text: some StringProtocol, today: Day
  ) throws(PersonalNumberFault) -> PersonalNumber {
    let start = text.drop(while: \.isWhitespace)
    // The prefix, one longer than any number, keeps a pasted book from being copied.
    guard let last = start.lastIndex(where: { !$0.isWhitespace }),
      let parts = NumberParts(start[...last].utf8.prefix(14))
    else { throw .form }
    let thisYear = today.parts.year
    var year = parts.year
    if !parts.hasCentury {
      year = thisYear - (thisYear - parts.year) % 100
      if parts.sign == UInt8(ascii: "+") { year -= 100 }
    }
    let number = try PersonalNumber(parts, year: year)
    guard !number.isAfter(today) else { throw .future }
    return number
  }

  /// A number as it was stored: `normalised` of another, and nothing else.
  package init?(normalised: String) {
    guard let parts = NumberParts(normalised.utf8), parts.hasCentury, parts.sign == nil,
      let number = try? PersonalNumber(parts, year: parts.year)
    else { return nil }
    self = number
  }

  /// Whether something that looks like a personal number stands in a text, not as part of a
  /// longer run of digits: written with a hyphen or plus and a possible day, right check digit or
  /// not, or written without and with the right check digit (or a twelfth of all serial numbers
  /// of ten digits would be taken for one).
  package static func looksPresent(in text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    let isDigit = bytes.map { (48...57).contains($0) }
    for start in bytes.indices where isDigit[start] && !(start > 0 && isDigit[start - 1]) {
      for end in (start + 10)...(start + 13) where end <= bytes.count {
        if end < bytes.count, isDigit[end] { continue }
        if let parts = NumberParts(bytes[start..<end]), parts.hasPossibleDay,
          parts.sign != nil || parts.hasRightCheckDigit
        {
          return true
        }
      }
    }
    return false
  }
}

extension NumberParts {
  /// Whether year, month and day may be those of somebody's number, in any of its kinds.
  fileprivate var hasPossibleDay: Bool {
    guard !hasCentury || (1800...2199).contains(year) else { return false }
    return (60...91).contains(day)
      ? (0...12).contains(month) : (1...12).contains(month) && (1...31).contains(day)
  }
}
