import Domain
import Testing

/// What a number tells of time: the century, the day of birth, the age.
@Suite struct PersonalNumberDayTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2026-11-23", 26, "-", 2026), ("2026-11-23", 27, "-", 1927), ("2026-11-23", 26, "+", 1926),
    ("2026-11-23", 27, "+", 1827), ("2026-11-23", 0, "-", 2000), ("2026-11-23", 0, "+", 1900),
    ("2026-11-23", 99, "-", 1999), ("2026-11-23", 99, "+", 1899), ("2026-11-23", 26, "", 2026),
    ("2026-11-23", 27, "", 1927),
    // The plus comes on 1 January of the year of turning 100, whatever the birthday.
    ("2025-12-31", 26, "-", 1926), ("2026-01-01", 26, "+", 1926), ("1999-12-31", 0, "-", 1900),
    ("2000-01-01", 0, "+", 1900), ("2000-01-01", 0, "-", 2000), ("2100-06-01", 1, "-", 2001),
  ])
  func `hyphen and plus tell the century`(
    today: String, year: Int, sign: String, expected: Int
  ) throws {
    let made = MadeNumber(year: 1900 + year, month: 1, day: 1, serial: 238)
    let number = try PersonalNumber.parse(made.six + sign + made.ending, today: day(today))
    #expect(number.birthday?.parts.year == expected)
  }

  @Test(arguments: [
    ("2026-06-15", 2026, 6, 16), ("2026-06-15", 2026, 12, 1), ("2026-06-15", 2027, 1, 1),
    ("2026-06-15", 2026, 6, 76), ("2026-06-15", 2026, 7, 60), ("2026-06-15", 2027, 0, 60),
  ])
  func `a day to come is refused`(today: String, year: Int, month: Int, dayPart: Int) throws {
    let made = MadeNumber(year: year, month: month, day: dayPart, serial: 238)
    #expect(throws: PersonalNumberFault.future) {
      try PersonalNumber.parse(made.twelve, today: day(today))
    }
  }

  @Test(arguments: [
    (2026, 6, 15), (2026, 6, 75), (2026, 6, 60), (2026, 0, 91), (1800, 1, 1), (1900, 2, 28),
  ])
  func `today and what may have been are let through`(year: Int, month: Int, dayPart: Int) throws {
    let made = MadeNumber(year: year, month: month, day: dayPart, serial: 238)
    let number = try PersonalNumber.parse(made.twelve, today: day("2026-06-15"))
    #expect(number.normalised == made.twelve)
  }

  @Test(arguments: [
    ("200002292399", "2026-02-28", 25), ("200002292399", "2026-03-01", 26),
    ("200002292399", "2024-02-28", 23), ("200002292399", "2024-02-29", 24),
    ("200002292399", "2000-02-29", 0), ("200002292399", "2000-02-28", nil),
    ("190905271474", "2026-05-26", 116), ("190905271474", "2026-05-27", 117),
    ("200307752386", "2021-07-14", 17), ("200307752386", "2021-07-15", 18),
    ("197800882396", "2026-01-01", nil), ("192004912388", "2026-01-01", nil),
    ("20000101T220", "2026-01-01", 26),
  ])
  func `age is full years, and unknown without a real day`(
    kept: String, on: String, age: Int?
  ) throws {
    let number = try #require(PersonalNumber(normalised: kept))
    #expect(number.age(on: try day(on)) == age)
  }

  @Test(arguments: [
    ("200304052384", 5), ("199312152383", 15), ("200307752386", 15), ("198001022386", 2),
    // Known though the whole day is not a real one.
    ("197800882396", 28), ("192004912388", 31), ("20000101T220", 1),
  ])
  func `the day of the month is known for the research exemption`(kept: String, day: Int) throws {
    #expect(try #require(PersonalNumber(normalised: kept)).birthDayOfMonth == day)
  }

  @Test(arguments: [0, 7])
  func `a coordination number of day 60 tells no day`(month: Int) throws {
    let made = MadeNumber(year: 1978, month: month, day: 60, serial: 238)
    let number = try #require(PersonalNumber(normalised: made.twelve))
    #expect(number.kind == .coordination)
    #expect(number.birthDayOfMonth == nil)
    #expect(number.birthday == nil)
    #expect(number.age(on: try day("2026-01-01")) == nil)
  }
}
