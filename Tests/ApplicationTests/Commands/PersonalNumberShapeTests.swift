import Domain
import Testing

@testable import Application

/// What is taken for a personal number.
struct PersonalNumberShapeTests {
  @Test(arguments: [
    "19800102-2386", "198001022386", "8001022386", "800102-2386", "800102+2386",
    "19800102+2386", "anna 19800102-2386", "19800102-2386.", "(8001022386)", "pnr:800102-2386",
    "/tmp/19800102-2386.yaml", "--som=198001022386", "HBG-8001022386", "x8001022386y",
    // A coordination number: the day plus 60.
    "19800162-2386",
    // The dashes of word processors.
    "800102–2386", "800102‑2386", "19800102−2386",
    // Interim numbers, with a letter for the seventh digit.
    "20000101-T220", "20000101T220", "000101-t220", "000101 T220", "x 20000101-T220.",
    // A day with dashes of its own.
    "1980-01-02-2386", "1980-01-02 2386", "80-01-02-2386", "1980–01–02–2386",
    // After and before other numbers.
    "12 800102-2386", "800102-2386 12", "1-800102-2386",
  ])
  func `a number is seen wherever it stands`(text: String) {
    #expect(PersonalNumberShape.isIn(text))
  }

  @Test(arguments: [
    "", "HBG-24", "HBG-S06", "MAL-901", "2026-11-23", "2015–2019", "20261123", "042-10 50 00",
    "042-105000", "+46 42 10 50 00", "0700-12 34 56", "123456", "123456-123", "123456-12345",
    "12345678901", "1234567890123", "1234567-1234", "800102-", "-2386", "800102--2386",
    "800102 anna 2386", "001_cc1aebcd52de4f0d.txt", "T08",
    "20000101-A220", "20000101-T22", "20000101-T2200", "2026-11-23", "1980-01-02-238",
    "1980-13-02-2386",
    "20261123 T08", "20261123 kl 220", "sfi", "16–29",
  ])
  func `other numbers are let through`(text: String) {
    #expect(!PersonalNumberShape.isIn(text))
  }

  @Test func `a number split over two arguments is seen`() {
    #expect(PersonalNumberShape.isIn(["sok", "850101", "1234"]))
    #expect(PersonalNumberShape.isIn("850101 1234"))
    #expect(!PersonalNumberShape.isIn(["sok", "850101", "till", "1234"]))
    #expect(PersonalNumberShape.isIn(["sok", "20000101", "T220"]))
    #expect(!PersonalNumberShape.isIn(["--senast", "2026-11-23", "1234"]))
  }

  @Test(arguments: ["1700000000", "/tmp/1799990000", "8013402386"])
  func `digits that hold no date are let through`(text: String) {
    #expect(!PersonalNumberShape.isIn(text))
  }
}
