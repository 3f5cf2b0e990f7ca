import Domain
import Foundation
import TestSupport
import Testing

/// What day and time it is in Sweden.
@Suite struct SwedishClockTests {
  /// UTC day, hour, minute and second, and the day in Sweden.
  static let moments: [(String, Int, Int, Int, String)] = [
    // Winter: one hour ahead.
    ("2026-01-15", 22, 59, 59, "2026-01-15"), ("2026-01-15", 23, 0, 0, "2026-01-16"),
    // The night to 29 March, when the clock goes forward at 01 UTC, and the evening after.
    ("2026-03-28", 22, 59, 59, "2026-03-28"), ("2026-03-28", 23, 0, 0, "2026-03-29"),
    ("2026-03-29", 0, 59, 59, "2026-03-29"), ("2026-03-29", 1, 0, 0, "2026-03-29"),
    ("2026-03-29", 21, 59, 59, "2026-03-29"), ("2026-03-29", 22, 0, 0, "2026-03-30"),
    // Midsummer Eve.
    ("2026-06-18", 21, 59, 59, "2026-06-18"), ("2026-06-18", 22, 0, 0, "2026-06-19"),
    // The night to 25 October, when it goes back.
    ("2026-10-24", 21, 59, 59, "2026-10-24"), ("2026-10-24", 22, 0, 0, "2026-10-25"),
    ("2026-10-25", 22, 0, 0, "2026-10-25"), ("2026-10-25", 22, 59, 59, "2026-10-25"),
    ("2026-10-25", 23, 0, 0, "2026-10-26"),
    // New Year, leap day, and the earliest and latest Sundays of the change.
    ("2026-12-31", 22, 59, 59, "2026-12-31"), ("2026-12-31", 23, 0, 0, "2027-01-01"),
    ("2028-02-28", 23, 0, 0, "2028-02-29"), ("2028-02-29", 23, 0, 0, "2028-03-01"),
    ("2029-03-25", 22, 0, 0, "2029-03-26"), ("2024-03-31", 21, 59, 59, "2024-03-31"),
    ("2024-03-31", 22, 0, 0, "2024-04-01"), ("2038-01-19", 3, 14, 8, "2038-01-19"),
  ]

  @Test(arguments: moments)
  func `the day changes at midnight in Sweden`(
    day: String, hour: Int, minute: Int, second: Int, expected: String
  ) throws {
    let start = try #require(Day(day)).number * 86_400
    let found = SwedishClock.day(at: start + hour * 3_600 + minute * 60 + second)
    #expect(found.description == expected)
  }

  @Test(arguments: [
    // Winter and summer.
    ("2026-01-15", 13, 2, 0, "14.02"), ("2026-07-15", 12, 2, 59, "14.02"),
    // Two digits each.
    ("2026-01-15", 8, 5, 9, "09.05"), ("2026-01-15", 22, 59, 59, "23.59"),
    ("2026-01-15", 23, 0, 0, "00.00"), ("2026-07-15", 22, 9, 0, "00.09"),
    // The hour that is skipped, and the one that comes twice.
    ("2026-03-29", 0, 59, 59, "01.59"), ("2026-03-29", 1, 0, 0, "03.00"),
    ("2026-10-25", 0, 30, 0, "02.30"), ("2026-10-25", 1, 30, 0, "02.30"),
    // Before 1970.
    ("1969-12-31", 22, 59, 0, "23.59"), ("1969-12-31", 23, 30, 0, "00.30"),
  ])
  func `the clock has hour and minute`(
    day: String, hour: Int, minute: Int, second: Int, expected: String
  ) throws {
    let start = try #require(Day(day)).number * 86_400
    #expect(SwedishClock.time(at: start + hour * 3_600 + minute * 60 + second) == expected)
  }

  @Test func `it is the day and time that the time zone database gives`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    var random = SeededNumbers(seed: 11)
    // 2000 to 2037: the rule has been the same since 1996, and the database says so till 2037.
    var wrong: [Int] = []
    for _ in 0..<4_000 {
      let seconds = Int.random(in: 946_684_800..<2_145_916_800, using: &random)
      let date = Date(timeIntervalSince1970: Double(seconds))
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let found = SwedishClock.day(at: seconds).parts
      let time = SwedishClock.time(at: seconds).split(separator: ".").map { Int($0) }
      if [found.year, found.month, found.day] != [parts.year, parts.month, parts.day]
        || time != [parts.hour, parts.minute]
      {
        wrong.append(seconds)
      }
    }
    #expect(wrong == [])
  }
}
