import Domain
import Testing

/// Domain facts 2.6; Easter also from the published tables.
@Suite struct HolidayTests {
  @Test(arguments: [
    (1990, "1990-04-15"), (1999, "1999-04-04"), (2000, "2000-04-23"), (2008, "2008-03-23"),
    (2011, "2011-04-24"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    (2027, "2027-03-28"), (2028, "2028-04-16"), (2038, "2038-04-25"), (2049, "2049-04-18"),
    (2076, "2076-04-19"), (2100, "2100-03-28"),
  ])
  func `Easter falls on its day`(year: Int, day: String) {
    #expect(Easter.day(in: year)?.description == day)
  }

  /// 2005 to 2099, reckoned with the epacts of Clavius rather than as the program does.
  private static let easters = """
    3-27 4-16 4-08 3-23 4-12 4-04 4-24 4-08 3-31 4-20 4-05 3-27 4-16 4-01 4-21
    4-12 4-04 4-17 4-09 3-31 4-20 4-05 3-28 4-16 4-01 4-21 4-13 3-28 4-17 4-09
    3-25 4-13 4-05 4-25 4-10 4-01 4-21 4-06 3-29 4-17 4-09 3-25 4-14 4-05 4-18
    4-10 4-02 4-21 4-06 3-29 4-18 4-02 4-22 4-14 3-30 4-18 4-10 3-26 4-15 4-06
    3-29 4-11 4-03 4-22 4-14 3-30 4-19 4-10 3-26 4-15 4-07 4-19 4-11 4-03 4-23
    4-07 3-30 4-19 4-04 3-26 4-15 3-31 4-20 4-11 4-03 4-16 4-08 3-30 4-12 4-04
    4-24 4-15 3-31 4-20 4-12
    """

  @Test func `Easter falls on its day every year from 2005 to 2099`() {
    let days = Self.easters.split(whereSeparator: \.isWhitespace)
    #expect(days.count == 95)
    for (index, day) in days.enumerated() {
      #expect(Easter.day(in: 2005 + index)?.description == "\(2005 + index)-0\(day)")
    }
  }

  @Test(arguments: [
    (
      2025,
      "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 "
        + "- 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31"
    ),
    (
      2026,
      "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 "
        + "- 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"
    ),
    (
      2027,
      "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 "
        + "- 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"
    ),
    (
      2028,
      "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 "
        + "- 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31"
    ),
    (
      2004,
      "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 "
        + "05-31 - 06-25 06-26 11-06 12-24 12-25 12-26 12-31"
    ),
  ])
  func `the holidays of a year are those of the almanac`(year: Int, days: String) {
    let expected = days.split(separator: " ").map { $0 == "-" ? nil : "\(year)-\($0)" }
    #expect(Holiday.allCases.map { $0.day(in: year)?.description } == expected)
  }

  @Test func `the movable ones fall on their weekday within their days, 1990 to 2199`() throws {
    for year in 1990...2199 {
      func parts(_ holiday: Holiday) throws -> (weekday: Int, month: Int, day: Int) {
        let day = try #require(holiday.day(in: year))
        return (day.weekday, day.parts.month, day.parts.day)
      }
      let easter = try parts(.easterSunday)
      #expect(easter.weekday == 7)
      #expect((3, 22) <= (easter.month, easter.day) && (easter.month, easter.day) <= (4, 25))
      #expect(try parts(.goodFriday).weekday == 5)
      #expect(try parts(.easterMonday).weekday == 1)
      #expect(try parts(.ascensionDay).weekday == 4)
      #expect(try parts(.whitSunday).weekday == 7)
      let midsummer = try parts(.midsummerDay)
      #expect(midsummer.weekday == 6 && midsummer.month == 6)
      #expect((20...26).contains(midsummer.day))
      #expect(try parts(.midsummerEve).day == midsummer.day - 1)
      let saints = try parts(.allSaintsDay)
      #expect(saints.weekday == 6)
      #expect((saints.month, saints.day) >= (10, 31) && (saints.month, saints.day) <= (11, 6))
    }
  }

  @Test func `the national day took whit Monday's place in 2005`() {
    for year in 1990...2199 {
      #expect((Holiday.nationalDay.day(in: year) != nil) == (year >= 2005))
      #expect((Holiday.whitMonday.day(in: year) != nil) == (year <= 2004))
    }
  }

  @Test(arguments: [
    ("2026-04-03", Holiday.goodFriday), ("2026-12-24", .christmasEve), ("2026-04-02", nil),
    ("2026-04-30", nil), ("2026-11-22", nil), ("2004-06-06", nil), ("2005-06-06", .nationalDay),
    // Two on one day.
    ("2008-05-01", .firstOfMay),
  ])
  func `a day knows its holiday`(day: String, holiday: Holiday?) throws {
    #expect(Holiday.on(try #require(Day(day))) == holiday)
  }
}
