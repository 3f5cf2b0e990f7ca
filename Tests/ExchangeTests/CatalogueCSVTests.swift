import Domain
import Exchange
import Foundation
import Testing

struct CatalogueCSVTests {
  static func read(_ text: String) throws(FileFaults) -> [Insats] {
    try CatalogueCSV.read(SourceFile(name: "a.csv", text: text), reference: Fixture.reference)
  }

  @Test func `four columns in any order are enough`() throws {
    let cards = try Self.read("typ,namn,kommun,id\nT01,Föräldrar,malmo,MAL-01\n")
    #expect(
      cards == [Insats(id: "MAL-01", municipality: "malmo", name: "Föräldrar", kind: "T01")])
  }

  @Test func `every field has its form`() throws {
    let card = try #require(try CatalogueReader(Fixture.reference).read([Fixture.file]).first)
    let text = String(decoding: CatalogueCSV.write([card]), as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    let rare = ["platser_reserverade", "ovning"]
    let columns = CatalogueCSV.columns.filter { !rare.contains($0) }
    #expect(lines[0] == "\u{FEFF}" + columns.joined(separator: ";"))
    #expect(
      lines[1] == "HBG-01;helsingborg;Föräldrasvenska;FSV;fsv | föräldrakurs;T08;kalla;"
        + "sprakhinder | rehab (tolkning);rehab-missbruk;föräldrar;18–64;20;14;3;2026-02-28;"
        + "Lära svenska;\"Rad ett\nrad två\";Samtal;lovande :: rapport.txt;15–20;6 månader;löpande;"
        + "inget;inga;Drottninghög;HBG-02;HBG-02;uppdrag;Integration;egen;till 2027;alla;"
        + "i programmet;5;reception;ingen;nej;sol;ja;aktiv;2026-02-01 :: redaktören;2016–;"
        + "81 % i arbete :: 2016 :: a.txt;A;a.txt")
    #expect(lines.count == 3 && lines[2].isEmpty)
  }

  @Test func `places kept for groups have a column of their own when there are any`() throws {
    var card = Insats(id: "MAL-01", municipality: "malmo", name: "A", kind: "T01")
    card.places = Places(
      max: 9,
      reserved: [ReservedPlaces("rehab", max: 3), ReservedPlaces("sprakhinder", max: 1)])
    let text = String(decoding: CatalogueCSV.write([card]), as: UTF8.self)
    #expect(text.contains(";platser_per;platser_reserverade;"))
    #expect(text.contains(";9;;;;rehab :: 3 | sprakhinder :: 1;"))
    #expect(try Self.read(text) == [card])
  }

  static let head = "id;kommun;namn;typ"

  static let wrong: [(String, Int, Int?, String?, FileFault.Problem)] = [
    ("id;kommun;typ\n", 1, nil, "namn", .missingField),
    (head + ";färg\n", 1, 5, "färg", .unknownField),
    (head + ";namn\n", 1, 5, "namn", .duplicate(value: "namn")),
    (head + "\nHBG-01;malmo;;T01\n", 2, nil, "namn", .missingField),
    (
      head + "\nHBG-01;malma;A;T01\n", 2, 2, "kommun",
      .unknownCode(value: "malma", near: ["malmo"])
    ),
    (head + "\nHBG-01;malmo;A;T9\n", 2, 4, "typ", .unknownCode(value: "T9", near: [])),
    (head + "\nHBG-01;malmo;\"A\nB\";T01\n", 2, 3, "namn", .forbiddenCharacter(code: 10)),
    (head + "\nHBG-01;malmo;A;T01\nHBG-01;malmo;A;T01\n", 3, 1, "id", .duplicate(value: "HBG-01")),
    (
      head + ";platser_reserverade\nHBG-01;malmo;A;T01;rehab\n", 2, 5, "platser_reserverade",
      .wrongForm(expected: .mapping)
    ),
    (
      head + ";platser_max\nHBG-01;malmo;A;T01;många\n", 2, 5, "platser_max",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      head + ";platser_max\nHBG-01;malmo;A;T01;-5\n", 2, 5, "platser_max",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      head + ";platser_per\nHBG-01;malmo;A;T01;28/2\n", 2, 5, "platser_per",
      .wrongForm(expected: .day)
    ),
    (head + ";alder\nHBG-01;malmo;A;T01;ung\n", 2, 5, "alder", .wrongForm(expected: .ageSpan)),
    (
      head + ";timmar_per_vecka\nHBG-01;malmo;A;T01;heltid\n", 2, 5, "timmar_per_vecka",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      head + ";malgrupper\nHBG-01;malmo;A;T01;rehab | ungdo (tolkning)\n", 2, 5, "malgrupper",
      .unknownCode(value: "ungdo", near: [])
    ),
    (
      head + ";evidens\nHBG-01;malmo;A;T01;bra :: a\n", 2, 5, "evidens",
      .unknownCode(value: "bra", near: [])
    ),
    (
      head + ";evidens\nHBG-01;malmo;A;T01;lovande :: a :: b\n", 2, 5, "evidens",
      .wrongForm(expected: .mapping)
    ),
    (head + ";bekraftad\nHBG-01;malmo;A;T01;2026-01-01\n", 2, 5, "bekraftad", .missingField),
    (
      head + ";behovsprovning\nHBG-01;malmo;A;T01;x\n", 2, 5, "behovsprovning",
      .wrongForm(expected: .yesOrNo)
    ),
    (
      head + ";leder_till\n\nHBG-01;malmo;A;T01;HBG-02\n", 3, 5, "leder_till",
      .unknownCode(value: "HBG-02", near: ["HBG-01"])
    ),
    (head + "\nHBG-01;malmo;A\n", 2, 3, nil, .fieldCount(expected: 4, found: 3)),
  ]

  @Test(arguments: wrong.indices)
  func `a wrong field is named by line and column`(_ index: Int) {
    let (text, line, column, field, problem) = Self.wrong[index]
    let faults = Fixture.faults { () throws(FileFaults) in _ = try Self.read(text) }
    let places = faults.map { ($0.line, $0.field, $0.problem) }
    #expect(places.contains { $0 == (line, field, problem) }, "\(faults)")
    if let column { #expect(faults.map(\.column) == [column], "\(faults)") }
  }

  @Test func `a broken row hides no fault of another`() {
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try Self.read(Self.head + "\nHBG-01;malmo;A\nHBG-02;malmo;A;T9\n\"x\"y\nHBG-03;x;A;T01\n")
    }
    #expect(faults.map(\.line) == [2, 3, 4, 5])
  }

  static let formulas = [
    "=1+2", "+46 42 10", "-a", "@SUM", "'=x", "''@", "-5", "+5", "-5,5", "-", "−5", "'", "'a",
    "- a", "a=b",
  ]

  @Test(arguments: formulas)
  func `formulas are defused and come back`(_ text: String) throws {
    var card = Insats(id: "HBG-01", municipality: "malmo", name: text, kind: "T01")
    card.contact = text
    let bytes = CatalogueCSV.write([card])
    #expect(
      try CatalogueCSV.read(
        SourceFile(name: "a.csv", bytes: bytes), reference: Fixture.reference) == [card])
    let isPlain = text.wholeMatch(of: /[-+][0-9,]+/) != nil || !"=+-@".contains(text.prefix(1))
    let field = String(decoding: bytes, as: UTF8.self).components(separatedBy: "malmo;")[1]
    #expect(field.trimmingPrefix("\"").hasPrefix("'" + text) == !isPlain || text.hasPrefix("'"))
  }

  @Test func `characters that act on a terminal do not leave by CSV`() {
    let bytes = CSVWriter.write(head: ["a"], rows: [["x\u{1B}[2J\u{202E}\r\ty"]])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}a\r\nx\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}y\r\n")
  }
}
