import Domain

/// A moment as `2026-11-23T07:12:00Z`.
enum Timestamp {
  /// The moment so many seconds after the beginning of 1970 UTC.
  static func utc(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return Day(number: day).description + "T" + time.joined(separator: ":") + "Z"
  }
}
