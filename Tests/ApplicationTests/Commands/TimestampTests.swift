import Testing

@testable import Application

/// Moments in JSON.
struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_795_000_000, "2026-11-18T11:06:40Z"),
    (951_782_399, "2000-02-28T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
  ])
  func `a moment is day and time in UTC`(seconds: Int, text: String) {
    #expect(Timestamp.utc(seconds) == text)
  }
}
