import Domain
import Testing

/// The golden values of domain facts 2.5; every number is an official test number or one that
/// libraries for personal numbers publish.
@Suite struct PersonalNumberTests {
  /// The day the tests are read on.
  static let today = Day(number: 20_780)  // 2026-11-23

  @Test(arguments: [
    ("090527+1474", "190905271474"), ("20000229-2399", "200002292399"),
    ("570428-9999", "195704289999"), ("460823-9986", "194608239986"),
    ("190901219931", "190901219931"), ("000405-9937", "200004059937"),
    ("19800102-2386", "198001022386"), ("19810303-2390", "198103032390"),
    ("19760120-2380", "197601202380"), ("20010609-2398", "200106092398"),
    ("19761208-2383", "197612082383"), ("19821214-2387", "198212142387"),
    ("20030405-2384", "200304052384"), ("19931215-2383", "199312152383"),
    ("19940616-2397", "199406162397"), ("19790731-2388", "197907312388"),
    ("19950720-2399", "199507202399"),
  ])
  func `a personal number is read and kept as twelve digits`(text: String, kept: String) throws {
    let number = try PersonalNumber.parse(text, today: Self.today)
    #expect(number.normalised == kept)
    #expect(number.kind == .personal)
    #expect(number.birthday != nil)
  }

  @Test(arguments: [
    ("730288-9931", "197302889931", "1973-02-28"), ("210791-9967", "202107919967", "2021-07-31"),
    ("19700178-2395", "197001782395", "1970-01-18"),
    ("19780784-2393", "197807842393", "1978-07-24"),
    ("19850987-2381", "198509872381", "1985-09-27"),
    ("19950482-2397", "199504822397", "1995-04-22"),
    ("20030775-2386", "200307752386", "2003-07-15"),
    // No real day, yet given out: month 00, and 31 April.
    ("19780088-2396", "197800882396", nil), ("19200491-2388", "192004912388", nil),
  ])
  func `a coordination number is read, with a real day or without`(
    text: String, kept: String, birthday: String?
  ) throws {
    let number = try PersonalNumber.parse(text, today: Self.today)
    #expect(number.normalised == kept)
    #expect(number.kind == .coordination)
    #expect(number.birthday?.description == birthday)
    #expect((number.age(on: Self.today) != nil) == (birthday != nil))
  }

  @Test(arguments: ["20000101T220", "20000101-T220", "000101-T220", "000101T220"])
  func `an interim number is read`(text: String) throws {
    let number = try PersonalNumber.parse(text, today: Self.today)
    #expect(number.normalised == "20000101T220")
    #expect(number.kind == .interim)
    #expect(number.age(on: Self.today) == 26)
  }

  @Test(arguments: "TRSUWXJKLMN")
  func `every interim letter counts as one`(letter: Character) throws {
    let number = try PersonalNumber.parse("20000101" + [letter] + "220", today: Self.today)
    #expect(number.kind == .interim)
  }

  @Test(arguments: [
    ("150916-0006", PersonalNumberFault.zeroNumber), ("700428-9895", .checkDigit),
    ("600430-9886", .checkDigit), ("420566-9899", .checkDigit), ("721086-9924", .checkDigit),
    ("19090527 1474", .form), ("20000101E221", .form), ("20000101A220", .form),
    ("20000101P220", .form), ("20000101t220", .form), ("20000101T221", .checkDigit),
    ("20000161T220", .date),
    // The number of a company.
    ("857209-0606", .date), ("8572090606", .date),
    ("20230229-2392", .date), ("19801302-2386", .date), ("19800002-2386", .date),
    ("19800100-2386", .date), ("19801388-2386", .date), ("19800192-2386", .date),
    ("19800159-2386", .date), ("10800102-2386", .date), ("00000102-2386", .date),
    ("", .form), ("  ", .form), ("-", .form), ("800102", .form), ("800102-238", .form),
    ("800102-23866", .form), ("19800102+2386", .form), ("19800102--2386", .form),
    ("1980-01-02-2386", .form), ("19800102–2386", .form), ("19800102-23 86", .form),
    ("19800102-2386x", .form), ("x19800102-2386", .form), ("８０0102-2386", .form),
    ("٨٠٠١٠٢-٢٣٨٦", .form), ("19800102\u{0}2386", .form), ("80O102-2386", .form),
    ("9800102-2386", .form),
  ])
  func `what is no number is refused with its fault`(
    text: String, fault: PersonalNumberFault
  ) throws {
    #expect(throws: fault) { try PersonalNumber.parse(text, today: Self.today) }
  }

  @Test(arguments: [" 800102-2386", "800102-2386\n", "\t19800102-2386 \u{A0}", "\r\n8001022386"])
  func `blanks around do no harm`(text: String) throws {
    let number = try PersonalNumber.parse(text, today: Self.today)
    #expect(number.normalised == "198001022386")
  }

  @Test(arguments: ["x", "1", " ", "19800102-2386 "])
  func `ten million characters are a fault of form`(piece: String) {
    let text = String(repeating: piece, count: 10_000_000 / piece.utf8.count)
    #expect(throws: PersonalNumberFault.form) {
      try PersonalNumber.parse(text, today: Self.today)
    }
  }

  @Test func `a number prints masked, however it is printed`() throws {
    let number = try PersonalNumber.parse("800102-2386", today: Self.today)
    #expect(number.masked == "19800102-****")
    #expect(number.revealed == "19800102-2386")
    var dumped = ""
    dump([number], to: &dumped)
    for text in ["\(number)", String(reflecting: number), "\([number])", dumped] {
      #expect(text.contains("19800102-****"))
      #expect(!text.contains("2386"))
    }
  }

  @Test(arguments: [
    ("198001022386", true), ("20000101T220", true), ("197800882396", true),
    ("8001022386", false), ("19800102-2386", false), ("198001022387", false),
    (" 198001022386", false), ("198013022386", false), ("", false),
  ])
  func `only what was kept is read back`(kept: String, isRead: Bool) {
    #expect(PersonalNumber(normalised: kept)?.normalised == (isRead ? kept : nil))
  }
}
