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
    today: { SwedishClock.day(at: time(nil)) })

  /// The login name the system has for the real user, never what a variable claims.
  private static var systemUserName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }
}
