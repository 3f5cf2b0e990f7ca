import Domain
import Testing

@testable import Store

@Suite struct StoredDayTests {
  @Test(arguments: [
    "2024-02-29", "2023-02-29", "1970-01-01", "0001-01-01", "9999-12-31", "2024-13-01",
    "2024-00-10", "2024-1-01", "2024-01-01 ", "2024/01/01", "20240101", "", "2024-0a-01",
    "²024-01-01",
  ])
  func `a stored day is read as any day is`(text: String) {
    #expect(Day(stored: text) == Day(text))
  }
}
