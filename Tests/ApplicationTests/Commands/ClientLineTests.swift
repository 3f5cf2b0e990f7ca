import Messages
import Screens
import Testing

@testable import Application

/// What a line of identity is taken for.
struct ClientLineTests {
  @Test(arguments: [
    "19800102-2386", "800102-2386", "198001022386", "8001022386", "800102+2386", "19800102-2387",
    "198001022387",
    "19700178-2395",
  ])
  func `what has the form of a personal number is one`(line: String) {
    #expect(ClientLine.query(line) == .personalNumber(line))
    #expect(!ClientLine.looksMistyped(line))
  }

  @Test(arguments: ["2026-0311", "OVN-0049", "7", "Dnr 12/2026"])
  func `what else has a digit is a case number`(line: String) {
    #expect(ClientLine.query(line) == .caseNumber(line))
  }

  @Test(arguments: ["Ali", "Övning Ask", "O'Brien-Ek"])
  func `the rest is a name`(line: String) {
    #expect(ClientLine.query(line) == .name(line))
    #expect(!ClientLine.looksMistyped(line))
  }

  @Test func `a number that hangs on other signs may be a mistyped one`() {
    #expect(ClientLine.looksMistyped("Dnr 198001022387"))
    #expect(!ClientLine.looksMistyped("2026-0311"))
  }

  @Test(arguments: [
    "19800102-2386", "19800102 2386", "800102 2386", "198001022387", "2026-0311", "Ali", "7",
    " ali  testsson ",
  ])
  func `a line is taken for what the search on the screen takes it for`(line: String) {
    #expect(ClientLine.query(line) == ClientSearchSort.query(line))
  }

  @Test(arguments: ["", "  ", "---", "?"])
  func `nothing is no question`(line: String) {
    #expect(ClientLine.query(line) == nil)
  }
}
