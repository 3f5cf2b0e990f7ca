import Domain
import Testing

@Suite struct CaseNumberTests {
  @Test(arguments: [
    ("2026-0311", "2026-0311"), ("  2026-0311\n", "2026-0311"), ("EB/2026.17", "EB/2026.17"),
    ("ärende-Å1", "ärende-Å1"), ("A\u{30A}-1", "Å-1"), ("0", "0"),
    ("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"),
    // As many digits as a personal number, but no day, or not the right check digit.
    ("1234567890", "1234567890"), ("202603110001", "202603110001"), ("8001022387", "8001022387"),
    ("2026-031112", "2026-031112"), ("20261311-0001", "20261311-0001"),
    ("19800102-238", "19800102-238"), ("19800102-23866", "19800102-23866"),
  ])
  func `a case number is kept as given, without the blanks around`(
    text: String, kept: String
  ) throws {
    let number = try CaseNumber(text)
    #expect(Array(number.text.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: [
    ("", CaseNumberFault.empty), ("   ", .empty), ("\t\n\u{A0}", .empty),
    ("12345678901234567890123456789012345678901", .tooLong(limit: 40)),
    ("2026 0311", .forbiddenCharacter), ("2026_0311", .forbiddenCharacter),
    ("2026+0311", .forbiddenCharacter), ("2026\u{0}", .forbiddenCharacter),
    ("\u{1B}[31m1", .forbiddenCharacter), ("é1", .forbiddenCharacter),
    ("\u{202E}1", .forbiddenCharacter), ("1\u{200B}", .forbiddenCharacter),
    ("а1", .forbiddenCharacter), ("٣", .forbiddenCharacter), ("1–2", .forbiddenCharacter),
  ])
  func `what is no case number is refused with its fault`(text: String, fault: CaseNumberFault) {
    #expect(throws: fault) { try CaseNumber(text) }
  }

  @Test(arguments: [
    "19800102-2386", "198001022386", "800102-2386", "8001022386", "19780784-2393", "19780088-2396",
    "20000101T220", "20000101-T220",
    // A slip of the finger is as personal.
    "19800102-2387", "800102-0000",
    // Somewhere in it.
    "EB-19800102-2386", "EB19800102-2386", "198001022386/2", "8001022386.EB", "1/800102-2386/2",
  ])
  func `a personal number is no case number`(text: String) {
    #expect(throws: CaseNumberFault.personalNumber) { try CaseNumber(text) }
  }

  @Test func `ten million characters are too many`() {
    let text = String(repeating: "1", count: 10_000_000)
    #expect(throws: CaseNumberFault.tooLong(limit: 40)) { try CaseNumber(text) }
  }

  @Test func `two ways of writing the same number fold to one`() throws {
    #expect(try CaseNumber("eb-å1").folded == CaseNumber("EB-Å1").folded)
    #expect(try CaseNumber("eb-a1").folded != CaseNumber("EB-Å1").folded)
  }
}
