import Foundation
import Testing

/// CSV in and out, as Excel in Sweden writes and reads it.
struct SpreadsheetTests {
  private static let rows = [
    "id;kommun;namn;typ;innehall;malgrupper;platser_max",
    "MAL-90;malmo;Språkstöd på arbetsplatsen;T08;\"Rad ett\nrad två; med semikolon\";"
      + "sprakhinder|rehab (tolkning);12",
    "MAL-91;malmo;\"Kallad \"\"Våga\"\"\";T08;;;",
  ]

  private static func check(_ home: Home, _ answer: Answer) throws {
    #expect(answer.status == 0, "\(answer.error)")
    let card = try home.card("MAL-90")
    #expect(card["namn"]?.text == "Språkstöd på arbetsplatsen")
    #expect(card["innehall"]?.text == "Rad ett\nrad två; med semikolon")
    #expect(
      card["malgrupper"]?.items.compactMap { $0["nyckel"]?.text } == ["sprakhinder", "rehab"])
    #expect(card["platser"]?["max"]?.int == 12)
    #expect(try home.card("MAL-91")["namn"]?.text == "Kallad \"Våga\"")
  }

  @Test func `Windows-1252 with semicolons and quoted line breaks is read`() throws {
    let home = try Home()
    try home.write("excel.csv", Cards.excel(Self.rows))
    try Self.check(home, try home.run(["importera", "excel.csv"]))
  }

  @Test func `UTF-8 with a byte order mark is read`() throws {
    let home = try Home()
    let text = "\u{FEFF}" + Self.rows.joined(separator: "\r\n") + "\r\n"
    try home.write("excel.csv", text)
    try Self.check(home, try home.run(["importera", "excel.csv"]))
  }

  @Test func `a line that names the delimiter is obeyed`() throws {
    let home = try Home()
    try home.write("excel.csv", "sep=,\r\nid,kommun,namn,typ\r\nMAL-90,malmo,\"a; b; c\",T08\r\n")
    #expect(try home.run(["importera", "excel.csv"]).status == 0)
    #expect(try home.card("MAL-90")["namn"]?.text == "a; b; c")
  }

  @Test func `the whole catalogue survives a round trip through Windows-1252`() throws {
    let home = try Home.withStore()
    let csv = try home.run(["exportera", "--format", "csv"])
    #expect(csv.out.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = try #require(String(bytes: csv.out.dropFirst(3), encoding: .utf8))
    let excel = try #require(text.data(using: .windowsCP1252))
    try home.write("excel.csv", Array(excel))
    let answer = try home.run(["importera", "excel.csv"])
    #expect(answer.text.contains("61 lästa: 0 nya, 0 ändrade, 0 avslutade."))
  }

  @Test func `formulas are defused on the way out and back on the way in`() throws {
    let home = try Home()
    let evil = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "'=A1"]
    let cards = evil.enumerated().map { Cards.card("MAL-9\($0)", $1, ["syfte: \"\($1)\""]) }
    try home.write("prov.yaml", Cards.yaml(cards))
    #expect(try home.run(["importera", "prov.yaml"]).status == 0)
    let commands = [
      ["exportera"], ["visa", "MAL-90"], ["sok"], ["jamfor", "MAL-90", "MAL-91", "MAL-92"],
      ["importera", "--provkor", "prov.yaml"],
    ]
    for command in commands {
      let text = try home.run(command + ["--format", "csv"]).text
      for formula in evil where formula.first != "'" {
        #expect(!text.contains(";" + formula), "\(command)")
        #expect(!text.contains(";\"" + formula), "\(command)")
        #expect(!text.contains("\n" + formula), "\(command)")
      }
    }
    #expect(try home.run(["exportera", "--format", "csv", "--till", "ut.csv"]).status == 0)
    #expect(try home.run(["importera", "ut.csv"]).text.contains("Inget skiljer sig"))
    #expect(try home.card("MAL-90")["namn"]?.text == evil[0])
  }

  @Test(arguments: [
    ("id;kommun;namn;typ\nMAL-90;malmo;\"A;T08\n", "rad 2", "stängs aldrig"),
    ("id;kommun;namn;typ;färg\nMAL-90;malmo;A;T08;röd\n", "rad 1, kolumn 5, färg", "finns inte"),
    ("id;kommun;typ\nMAL-90;malmo;T08\n", "rad 1, namn", "måste finnas"),
    ("id;kommun;namn;typ\nMAL-90;malmo;A;T99\n", "rad 2, kolumn 4, typ", "”T99” finns inte"),
    ("id;kommun;namn;typ\nMAL-90;malmo;A;T08;mer\n", "rad 2", "5 fält men rubrikraden 4"),
    ("", "fel.csv", "tom"),
  ])
  func `a bad row is named by line and column`(
    text: String, place: String, words: String
  ) throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    try home.write("fel.csv", text)
    let answer = try home.run(["importera", "fel.csv"])
    #expect(answer.status == 65)
    #expect(
      answer.errorLines.contains { $0.contains(place) && $0.contains(words) }, "\(answer.error)")
    #expect(home.storeBytes == before)
  }
}
