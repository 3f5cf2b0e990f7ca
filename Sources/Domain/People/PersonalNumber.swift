/// A valid Swedish personal, coordination or interim number (domain facts 2.5).
///
/// Nothing about it tells a person's gender, and it prints masked, so that a log or a failed
/// test never shows it whole.
package struct PersonalNumber: Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case personal = "personnummer"
    /// For people who are not registered; the day is 60 more than the day of birth.
    case coordination = "samordningsnummer"
    /// Given while waiting for a number; a letter in place of the seventh digit.
    case interim = "interim"
  }

  /// Twelve characters, `YYYYMMDDNNNC`: how it is stored and compared.
  package let normalised: String
  package let kind: Kind
  /// Year, month 0–12 and day 0–31 of birth. Month and day are 0 where a coordination number
  /// leaves them out, and its day may be one the month does not have.
  private let birth: Birth

  private struct Birth: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
  }

  /// Numbers were first given out to people who lived in the 20th century, so an earlier year
  /// is a slip, and one the check digit does not catch.
  private static let firstYear = 1800

  /// - Parameters:
  ///   - parts: as read.
  ///   - year: of birth, with its century.
  /// - Throws: the first fault, in the order of `PersonalNumberFault`; never `future`.
  init(_ parts: NumberParts, year: Int) throws(PersonalNumberFault) {
    let isCoordination = !parts.isInterim && (60...91).contains(parts.day)
    birth = Birth(
      year: year, month: parts.month, day: isCoordination ? parts.day - 60 : parts.day)
    kind = parts.isInterim ? .interim : isCoordination ? .coordination : .personal
    guard year >= Self.firstYear else { throw .date }
    // One in twelve official test coordination numbers has no real date: month 00, day 60, or
    // 31 April. Demanding one would turn away real people.
    let isPlausible =
      isCoordination
      ? (0...12).contains(parts.month)
      : Day(year: year, month: parts.month, day: parts.day) != nil
    guard isPlausible else { throw .date }
    guard !parts.hasZeroNumber else { throw .zeroNumber }
    guard parts.hasRightCheckDigit else { throw .checkDigit }
    normalised = String(year * 10_000 + parts.month * 100 + parts.day) + parts.ending
  }

  /// The day of birth the number tells, if it is a real one. No proof of it: when the numbers of
  /// a day have run out, one of a day near it is given.
  package var birthday: Day? { Day(year: birth.year, month: birth.month, day: birth.day) }

  /// Day of the month of birth, 1–31, for the rule that those born on the 5th, 15th and 25th are
  /// kept for research (SoF 13:1); `nil` when a coordination number does not tell.
  package var birthDayOfMonth: Int? { birth.day == 0 ? nil : birth.day }

  /// Full years on a day; `nil` before birth and when the number tells no real day.
  package func age(on day: Day) -> Int? {
    guard let birthday, day >= birthday else { return nil }
    let now = day.parts
    let hasHadBirthday = (now.month, now.day) >= (birth.month, birth.day)
    return now.year - birth.year - (hasHadBirthday ? 0 : 1)
  }

  /// `19850101-****`, for every list, log and export.
  package var masked: String { normalised.prefix(8) + "-****" }

  /// `19850101-2384`, for whoever has asked to see it; showing it is an event.
  package var revealed: String { normalised.prefix(8) + "-" + normalised.suffix(4) }

  /// Whether the day it tells is after another. What it leaves out counts as early, so that
  /// nobody is turned away for a day that is not known.
  func isAfter(_ day: Day) -> Bool {
    let parts = day.parts
    return (birth.year, birth.month, birth.day) > (parts.year, parts.month, parts.day)
  }
}

extension PersonalNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { masked }
  package var debugDescription: String { masked }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
