import Domain
import Foundation
import Glibc

/// What the system says: variables, user, time. The only place that asks for them.
struct Environment: Sendable {
  let value: @Sendable (String) -> String?
  let userName: String
  /// Seconds since 1970 UTC.
  let now: @Sendable () -> Int
  /// The day in Sweden.
  let today: @Sendable () -> Day

  static let process = Environment(
    value: { name in getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } },
    userName: systemUserName,
    now: { time(nil) },
    today: { day(at: time(nil)) })

  /// The login name the system has for the real user, never what a variable claims.
  private static var systemUserName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }

  /// The day in Europe/Stockholm. Computed from the rule of the time zone (last Sunday of March
  /// and October at 01 UTC, directive 2000/84/EC) rather than with Foundation, whose calendars
  /// cost 25 ms at first use.
  static func day(at seconds: Int) -> Day {
    let utc = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let year = utc.parts.year
    let isSummer =
      seconds >= lastSunday(year, month: 3) && seconds < lastSunday(year, month: 10)
    let local = seconds + (isSummer ? 7_200 : 3_600)
    return Day(number: Int((Double(local) / 86_400).rounded(.down)))
  }

  private static func lastSunday(_ year: Int, month: Int) -> Int {
    guard let last = Day(year: year, month: month, day: 31) else { return 0 }
    return last.adding(days: -(last.weekday % 7)).number * 86_400 + 3_600
  }
}
