import Domain
import Foundation
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2100 goes to parts and text and back`() throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    #expect(last.number - first.number + 1 == 73_414)
    var faults: [Int] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      let parts = day.parts
      let back = Day(year: parts.year, month: parts.month, day: parts.day)
      if back != day || Day(day.description) != day { faults.append(number) }
    }
    #expect(faults == [])
  }

  @Test func `days, weekdays and weeks are those of Foundation's ISO calendar`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    var faults: [String] = []
    for number in stride(from: first.number, through: last.number, by: 1) {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date)
      let weekday = ((parts.weekday ?? 0) + 5) % 7 + 1
      let same =
        parts.year == day.parts.year && parts.month == day.parts.month
        && parts.day == day.parts.day && weekday == day.weekday
        && parts.weekOfYear == day.week.number && parts.yearForWeekOfYear == day.week.year
      if !same { faults.append(day.description) }
    }
    #expect(faults == [])
  }

  @Test(arguments: [
    ("2024-12-30", 2025, 1), ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53),
    ("2027-01-04", 2027, 1),
    ("2021-01-03", 2020, 53), ("2016-01-01", 2015, 53), ("2023-01-01", 2022, 52),
    ("2026-01-01", 2026, 1), ("2026-11-20", 2026, 47),
  ])
  func `weeks follow ISO 8601`(text: String, year: Int, number: Int) throws {
    let week = try #require(Day(text)).week
    #expect(week.year == year && week.number == number)
  }

  @Test(arguments: [
    ("1970-01-01", 4, 0), ("2000-02-29", 2, 11_016), ("2026-11-23", 1, 20_780),
    ("1900-01-01", 1, -25_567),
    ("0001-01-01", 1, -719_162),
  ])
  func `known days have their weekday and number`(text: String, weekday: Int, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.weekday == weekday)
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-01-32",
    "0000-01-01", "26-01-01", "2026-1-01", "2026-01-1", "20260101", " 2026-01-01", "2026-01-01 ",
    "2026-01-01T00:00", "2026/01/01", "+202-01-01", "-2026-01-01", "2026-01--1", "٢٠٢٦-٠١-٠١", "",
    "--",
    "2026-01-01-01", "10000-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days are counted across months and years`() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.adding(days: 1).description == "2024-02-29")
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: 366).description == "2025-02-28")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day < day.adding(days: 1) && !(day < day))
  }

  @Test func `a day is text in JSON, and other text is an error`() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-11-23"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-11-23"]"#.utf8)) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
