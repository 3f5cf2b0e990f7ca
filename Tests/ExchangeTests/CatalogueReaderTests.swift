import Domain
import Exchange
import Testing

struct CatalogueReaderTests {
  @Test func `a card with every field is read`() throws {
    let insatser = try CatalogueReader(Fixture.reference).read([Fixture.file])
    var wanted = Insats(
      id: "HBG-01", municipality: "helsingborg", name: "Föräldrasvenska", kind: "T08")
    wanted.shortName = "FSV"
    wanted.aliases = ["fsv", "föräldrakurs"]
    wanted.kindOrigin = .source
    wanted.targetGroups = [
      TargetGroupTag("sprakhinder"), TargetGroupTag("rehab", isInterpretation: true),
    ]
    wanted.notFor = [TargetGroupTag("rehab-missbruk")]
    wanted.targetGroupNote = "föräldrar"
    wanted.ages = AgeSpan(from: 18, to: 64)
    wanted.places = Places(max: 20, booked: 14, waiting: 3, asOf: Day("2026-02-28"))
    wanted.purpose = "Lära svenska"
    wanted.content = "Rad ett\nrad två"
    wanted.method = "Samtal"
    wanted.evidence = Evidence(grade: .promising, source: "rapport.txt")
    wanted.hours = HoursPerWeek(from: 15, to: 20)
    wanted.length = "6 månader"
    wanted.start = "löpande"
    wanted.languageRequirement = "inget"
    wanted.prerequisites = "inga"
    wanted.location = "Drottninghög"
    wanted.combinableWith = ["HBG-02"]
    wanted.leadsTo = ["HBG-02"]
    wanted.provider = "uppdrag"
    wanted.unit = "Integration"
    wanted.operation = .inHouse
    wanted.agreement = "till 2027"
    wanted.mayOrder = "alla"
    wanted.howToOrder = "i programmet"
    wanted.answerTime = 5
    wanted.contact = "reception"
    wanted.cost = "ingen"
    wanted.needsAssessment = false
    wanted.legalGround = "sol"
    wanted.openToOthers = true
    wanted.status = .active
    wanted.confirmed = Confirmation(day: try #require(Day("2026-02-01")), by: "redaktören")
    wanted.period = "2016–"
    wanted.figures = [Figure(text: "81 % i arbete", year: "2016", source: "a.txt")]
    wanted.sourceClass = "A"
    wanted.sources = ["a.txt"]
    #expect(insatser.first == wanted)
    #expect(insatser.count == 2)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var start: String
    var line: String
    var at: Int
    var field: String?
    var problem: FileFault.Problem

    var testDescription: String { line }

    init(_ start: String, _ line: String, _ at: Int, _ field: String?, _ problem: FileFault.Problem)
    {
      self.start = start
      self.line = line
      self.at = at
      self.field = field
      self.problem = problem
    }
  }

  static let cases = [
    Case("kortnamn", "  kortnam: FSV", 5, "kortnam", .unknownField),
    Case("namn", "  kommun: malmo", 3, "namn", .missingField),
    Case("namn", "  namn: ''", 3, "namn", .missingField),
    Case("klassning", "  avgift: 5", 8, "avgift", .unknownField),
    Case("alias", "  alias: fsv", 6, "alias", .wrongForm(expected: .list)),
    Case("alias", "  alias: [fsv, fsv]", 6, "alias", .duplicate(value: "fsv")),
    Case("alias", "  alias: [[fsv]]", 6, "alias", .wrongForm(expected: .text)),
    Case("typ", "  typ: T8", 7, "typ", .unknownCode(value: "T8", near: ["T08"])),
    Case(
      "klassning", "  klassning: kallan", 8, "klassning",
      .unknownCode(value: "kallan", near: ["kalla"])),
    Case(
      "malgrupper", "  malgrupper: [språkhinder]", 9, "malgrupper",
      .unknownCode(value: "språkhinder", near: ["sprakhinder"])),
    Case(
      "malgrupper", "  malgrupper: [{nyckel: rehb}]", 9, "malgrupper.nyckel",
      .unknownCode(value: "rehb", near: ["rehab"])),
    Case(
      "malgrupper", "  malgrupper: [rehab, rehab]", 9, "malgrupper", .duplicate(value: "rehab")),
    Case(
      "malgrupper", "  malgrupper: [{nyckel: rehab, tolkning: kanske}]", 9, "malgrupper.tolkning",
      .wrongForm(expected: .yesOrNo)),
    Case("malgrupper", "  malgrupper: [{tolkning: ja}]", 9, "malgrupper.nyckel", .missingField),
    Case("alder", "  alder: 18-64", 12, "alder", .wrongForm(expected: .mapping)),
    Case("alder", "  alder: {fran: 64, till: 18}", 12, "alder", .wrongForm(expected: .ageSpan)),
    Case("platser", "  platser: 20", 13, "platser", .wrongForm(expected: .mapping)),
    Case(
      "platser", "  platser: {max: tjugo}", 13, "platser.max", .wrongForm(expected: .wholeNumber)),
    Case(
      "platser", "  platser: {max: '20'}", 13, "platser.max", .wrongForm(expected: .wholeNumber)),
    Case("platser", "  platser: {max: -1}", 13, "platser.max", .wrongForm(expected: .wholeNumber)),
    Case("platser", "  platser: {lediga: 3}", 13, "platser.lediga", .unknownField),
    Case(
      "platser", "  platser: {per: 2026-02-30}", 13, "platser.per", .wrongForm(expected: .day)),
    Case("syfte", "  syfte: [a]", 14, "syfte", .wrongForm(expected: .text)),
    Case("syfte", "  syfte: \"a\\eb\"", 14, "syfte", .forbiddenCharacter(code: 27)),
    Case("syfte", "  syfte: a\u{202E}b", 14, "syfte", .forbiddenCharacter(code: 0x202E)),
    Case("syfte", "  syfte: a\u{200B}b", 14, "syfte", .forbiddenCharacter(code: 0x200B)),
    Case("syfte", "  syfte: a\u{E000}b", 14, "syfte", .forbiddenCharacter(code: 0xE000)),
    Case("syfte", "  syfte: \"a\\tb\"", 14, "syfte", .forbiddenCharacter(code: 9)),
    Case("syfte", "  syfte: a\u{9B}b", 14, nil, .forbiddenCharacter(code: 0x9B)),
    Case("syfte", "  syfte: a\u{2028}b", 14, nil, .forbiddenCharacter(code: 0x2028)),
    Case("kontakt", "  kontakt: \"a\\nb\"", 33, "kontakt", .forbiddenCharacter(code: 10)),
    Case(
      "namn", "  namn: " + String(repeating: "å", count: 121), 4, "namn", .tooLong(limit: 120)),
    Case(
      "metod", "  metod: " + String(repeating: "a", count: 4_001), 16, "metod",
      .tooLong(limit: 4_000)),
    Case(
      "kallor", "  kallor: [" + (1...51).map { "f\($0)" }.joined(separator: ", ") + "]", 43,
      "kallor", .tooLong(limit: 50)),
    Case("evidens", "  evidens: {kalla: a.txt}", 17, "evidens.grad", .missingField),
    Case(
      "timmar", "  timmar_per_vecka: 200", 18, "timmar_per_vecka",
      .wrongForm(expected: .wholeNumber)),
    Case(
      "timmar", "  timmar_per_vecka: {fran: 20, till: 10}", 18, "timmar_per_vecka",
      .wrongForm(expected: .wholeNumber)),
    Case(
      "leder_till", "  leder_till: [HBG-03]", 25, "leder_till",
      .unknownCode(value: "HBG-03", near: ["HBG-01", "HBG-02"])),
    Case("leder_till", "  leder_till: [hbg]", 25, "leder_till", .wrongForm(expected: .identifier)),
    Case(
      "utforare", "  utforare: uppdragg", 26, "utforare",
      .unknownCode(value: "uppdragg", near: ["uppdrag"])),
    Case("regi", "  regi: xyz", 28, "regi", .unknownCode(value: "xyz", near: [])),
    Case(
      "behovsprovning", "  behovsprovning: kanske", 35, "behovsprovning",
      .wrongForm(expected: .yesOrNo)),
    Case("lagrum", "  lagrum: lss", 36, "lagrum", .unknownCode(value: "lss", near: [])),
    Case("bekraftad", "  bekraftad: {datum: 2026-02-01}", 39, "bekraftad.av", .missingField),
    Case(
      "siffror", "  siffror: [{text: 81, ar: 2016}]", 41, "siffror.kalla", .missingField),
    Case("kallor", "  period: 2017", 43, "period", .duplicate(value: "period")),
    Case("- id: HBG-02", "- id: HBG-01", 44, "id", .duplicate(value: "HBG-01")),
    Case("id: HBG-02", "- id: hbg2", 44, "id", .wrongForm(expected: .identifier)),
    Case(
      "katalog", "katalog: helsinborg", 1, "katalog",
      .unknownCode(value: "helsinborg", near: ["helsingborg"])),
    Case("katalog", "", 3, "kommun", .missingField),
    Case("insatser", "insatser: 5", 1, nil, .syntax),
    Case("syfte", "  syfte: &a text", 14, nil, .syntax),
    Case("syfte", "  syfte: *a", 14, nil, .syntax),
    Case("syfte", "  ? [a]\n  : b", 14, nil, .syntax),
  ]

  @Test(arguments: cases)
  func `each kind of fault is named by line and field`(_ example: Case) throws {
    let start = example.start.hasPrefix("- ") ? String(example.start.dropFirst(2)) : example.start
    let faults = Fixture.faults(of: Fixture.file(replacing: start, with: example.line))
    let wanted = FileFault(
      file: "helsingborg.yaml", line: example.at, field: example.field, problem: example.problem)
    if example.problem == .syntax {
      #expect(faults.map(\.problem) == [.syntax])
    } else {
      #expect(faults.contains(wanted), "\(faults)")
    }
  }

  @Test func `every fault of every file is reported, in order`() {
    let first = SourceFile(
      name: "a.yaml",
      text: """
        katalog: helsingborg
        insatser:
        - id: HBG-01
          namn: A
          typ: T99
          klassning: egen
          regi: okand
          status: okand
          status: aktiv
          kallor: [a]
        - id: HBG-02
          typ: T01
          namn: B
          namn: C
          klassning: egen
          regi: okand
          status: okand
          kallor: []
          avgift: 1
        """)
    let second = SourceFile(name: "b.yaml", bytes: [0x61, 0x0A, 0xFF])
    let third = SourceFile(name: "c.yaml", text: "")
    let fourth = SourceFile(
      name: "d.yaml", bytes: [UInt8](repeating: 32, count: SourceFile.sizeLimit + 1))
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try CatalogueReader(Fixture.reference).read([first, second, third, fourth])
    }
    #expect(
      faults == [
        FileFault(
          file: "a.yaml", line: 5, field: "typ", problem: .unknownCode(value: "T99", near: [])),
        FileFault(
          file: "a.yaml", line: 9, field: "status", problem: .duplicate(value: "status")),
        FileFault(file: "a.yaml", line: 14, field: "namn", problem: .duplicate(value: "namn")),
        FileFault(file: "a.yaml", line: 19, field: "avgift", problem: .unknownField),
        FileFault(file: "b.yaml", line: 2, problem: .encoding),
        FileFault(file: "c.yaml", problem: .empty),
        FileFault(file: "d.yaml", problem: .tooLarge),
      ])
  }

  @Test func `a row's own municipality goes before the file's`() throws {
    let file = Fixture.file(replacing: "metod", with: "  kommun: malmo")
    let insatser = try CatalogueReader(Fixture.reference).read([file])
    #expect(insatser.map(\.municipality) == ["malmo", "helsingborg"])
  }

  @Test func `links may lead to another file of the import or to a card that is there already`()
    throws
  {
    let row = """
      katalog: malmo
      insatser:
      - {id: MAL-01, namn: A, typ: T01, klassning: egen, regi: okand, status: okand, kallor: [a],
         leder_till: [HBG-02, MAL-99]}
      """
    let other = SourceFile(name: "malmo.yaml", text: row)
    var reference = Fixture.reference
    reference.insatser = ["MAL-99"]
    #expect(try CatalogueReader(reference).read([other, Fixture.file]).count == 3)
  }

  @Test func `links into a file that could not be read are not faults of their own`() {
    let row = "insatser:\n- {id: MAL-01, kommun: malmo, namn: A, typ: T01, klassning: egen, "
    let other = SourceFile(
      name: "malmo.yaml",
      text: row + "regi: okand, status: okand, kallor: [a], leder_till: [HBG-02]}\n")
    let broken = SourceFile(name: "helsingborg.yaml", text: "insatser: [")
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try CatalogueReader(Fixture.reference).read([other, broken])
    }
    #expect(faults.map(\.problem) == [.syntax])
  }

  @Test func `repeated keys are reported, however many they are`() {
    let rows = (1...40).map { _ in "- namn: A\n  namn: B\n" }.joined()
    let faults = Fixture.faults(of: SourceFile(name: "a.yaml", text: "insatser:\n" + rows))
    let repeated = faults.filter { $0.problem == .duplicate(value: "namn") }
    #expect(repeated.count >= 25)
    #expect(Set(repeated.map(\.line)).count == repeated.count)
  }

  @Test func `decomposed letters are stored as one character`() throws {
    let file = Fixture.file(replacing: "syfte", with: "  syfte: La\u{308}ra a\u{30A}")
    let insats = try #require(try CatalogueReader(Fixture.reference).read([file]).first)
    #expect(insats.purpose.map { Array($0.unicodeScalars) } == Array("Lära å".unicodeScalars))
  }

  @Test func `line ends of other systems and a byte order mark are read`() throws {
    let text = "\u{FEFF}" + Fixture.lines.joined(separator: "\r\n")
    let file = SourceFile(name: "a.yaml", text: text)
    #expect(try CatalogueReader(Fixture.reference).read([file]).count == 2)
  }

  @Test func `aliases inside aliases are refused before they grow`() {
    var text = "a0: &a0 [x, x, x, x]\n"
    for level in 1...40 {
      let list = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(list)]\n"
    }
    text += "? *a40\n: 1\n"
    let faults = Fixture.faults(of: SourceFile(name: "a.yaml", text: text))
    #expect(faults.map(\.problem) == [.syntax])
  }

  @Test func `deep nesting is refused`() {
    for depth in [20, 900, 100_000] {
      let text = "insatser: " + String(repeating: "[", count: depth)
      let closed = text + String(repeating: "]", count: depth)
      for text in [text, closed] {
        let faults = Fixture.faults(of: SourceFile(name: "a.yaml", text: text))
        #expect(faults.map(\.problem) == [.syntax])
      }
    }
  }
}
