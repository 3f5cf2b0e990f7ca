import Domain
import TestSupport
import Testing

/// The golden values of domain facts 2.6, and what must hold on every day.
@Suite struct WorkingDaysTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2026-06-15", "2026-06-25"), ("2026-10-28", "2026-11-06"), ("2026-11-20", "2026-12-01"),
    // A Sunday.
    ("2026-11-22", "2026-12-01"), ("2026-12-17", "2026-12-30"), ("2026-12-18", "2027-01-04"),
    ("2026-12-22", "2027-01-07"), ("2026-12-30", "2027-01-13"), ("2027-03-24", "2027-04-06"),
    ("2027-04-30", "2027-05-12"), ("2027-06-17", "2027-06-29"), ("2027-06-24", "2027-07-06"),
  ])
  func `seven working days on`(start: String, end: String) throws {
    #expect(WorkingDays.adding(7, to: try day(start)).description == end)
    #expect(WorkingDays.between(try day(start), try day(end)) == 7)
  }

  @Test(arguments: [(2025, 249), (2026, 251), (2027, 253), (2028, 251)])
  func `a year has its working days`(year: Int, count: Int) throws {
    let last = try day("\(year - 1)-12-31")
    #expect(WorkingDays.between(last, try day("\(year)-12-31")) == count)
  }

  /// Days that are not worked though they are Monday (1) to Friday (5).
  @Test(arguments: [
    (
      2025,
      "01-01/3 01-06/1 04-18/5 04-21/1 05-01/4 05-29/4 06-06/5 06-20/5 "
        + "12-24/3 12-25/4 12-26/5 12-31/3"
    ),
    (
      2026,
      "01-01/4 01-06/2 04-03/5 04-06/1 05-01/5 05-14/4 06-19/5 12-24/4 12-25/5 12-31/4"
    ),
    (2027, "01-01/5 01-06/3 03-26/5 03-29/1 05-06/4 06-25/5 12-24/5 12-31/5"),
    (2028, "01-06/4 04-14/5 04-17/1 05-01/1 05-25/4 06-06/2 06-23/5 12-25/1 12-26/2"),
  ])
  func `a year's holidays on weekdays`(year: Int, expected: String) throws {
    let days = try (day("\(year)-01-01").number...day("\(year)-12-31").number).map(Day.init)
    let free = days.filter { $0.weekday <= 5 && !WorkingDays.contains($0) }
    let found = free.map { $0.description.dropFirst(5) + "/\($0.weekday)" }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    // Short in most offices, but worked.
    ("2026-01-05", true), ("2026-04-02", true), ("2026-04-30", true), ("2026-05-13", true),
    ("2026-06-05", true), ("2026-10-30", true), ("2026-12-23", true),
    ("2026-06-19", false), ("2026-12-24", false), ("2026-12-31", false), ("2026-05-14", false),
    ("2026-11-21", false), ("2026-11-22", false), ("2026-11-23", true),
    ("2004-05-31", false), ("2005-05-16", true), ("2003-06-06", true), ("2008-06-06", false),
  ])
  func `what is worked`(text: String, isWorked: Bool) throws {
    #expect(WorkingDays.contains(try day(text)) == isWorked)
  }

  @Test(arguments: [
    ("2026-11-20", 0, "2026-11-20"), ("2026-11-22", 0, "2026-11-22"),
    ("2026-11-20", 1, "2026-11-23"), ("2026-11-22", 1, "2026-11-23"),
    ("2026-11-23", -1, "2026-11-20"), ("2026-11-22", -1, "2026-11-20"),
    ("2027-01-07", -7, "2026-12-22"), ("2026-12-01", -7, "2026-11-20"),
  ])
  func `the day itself is number 0, and days are counted both ways`(
    start: String, count: Int, end: String
  ) throws {
    #expect(WorkingDays.adding(count, to: try day(start)).description == end)
  }

  @Test func `days between are those of a plain count`() throws {
    var random = SeededNumbers(seed: 9)
    let first = try day("1990-01-01").number
    let last = try day("2199-12-31").number
    for _ in 0..<300 {
      let start = Int.random(in: first...last, using: &random)
      let end = start + Int.random(in: 0...120, using: &random)
      var count = 0
      var number = start + 1
      while number <= end {
        if WorkingDays.contains(Day(number: number)) { count += 1 }
        number += 1
      }
      #expect(WorkingDays.between(Day(number: start), Day(number: end)) == count)
    }
  }

  @Test func `adding and counting agree, and a later start is never earlier`() throws {
    var random = SeededNumbers(seed: 10)
    let first = try day("1990-01-01").number
    let last = try day("2199-12-31").number
    for _ in 0..<1000 {
      let start = Day(number: Int.random(in: first...last, using: &random))
      let count = Int.random(in: 1...30, using: &random)
      let end = WorkingDays.adding(count, to: start)
      let back = WorkingDays.adding(-count, to: start)
      #expect(WorkingDays.contains(end) && WorkingDays.contains(back))
      #expect(WorkingDays.between(start, end) == count)
      #expect(WorkingDays.between(start, back) == -count)
      #expect(WorkingDays.adding(count + 1, to: start) > end)
      #expect(WorkingDays.adding(count, to: start.adding(days: 1)) >= end)
      #expect(WorkingDays.adding(-count, to: end) <= start.adding(days: 4))
      if WorkingDays.contains(start) { #expect(WorkingDays.adding(-count, to: end) == start) }
    }
  }

  @Test func `a year has between 248 and 254 working days, 1990 to 2199`() throws {
    for year in 1990...2199 {
      let count = WorkingDays.between(try day("\(year - 1)-12-31"), try day("\(year)-12-31"))
      #expect((248...254).contains(count), "\(year)")
    }
  }
}
