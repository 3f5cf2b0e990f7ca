import Foundation
import Testing

/// Input that is wrong in every way: a sentence at the field, nothing stored, nothing broken.
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The field told, or empty for the whole input.
    let field: String
    let words: String
    let bytes: @Sendable () -> [UInt8]

    init(
      _ name: String, _ field: String, _ words: String,
      _ bytes: @escaping @Sendable () -> [UInt8]
    ) {
      self.name = name
      self.field = field
      self.words = words
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  private static func order(_ key: String, _ value: some Sendable) -> @Sendable () -> [UInt8] {
    { OrderFile().with(key, value).bytes }
  }

  private static func client(_ key: String, _ value: String) -> @Sendable () -> [UInt8] {
    { OrderFile().client(key, value).bytes }
  }

  /// The order's text with a part of it replaced.
  private static func raw(_ old: String, _ new: [UInt8]) -> @Sendable () -> [UInt8] {
    {
      let text = String(decoding: OrderFile().bytes, as: UTF8.self)
      guard let range = text.range(of: old) else { return [] }
      return Array(text[..<range.lowerBound].utf8) + new + Array(text[range.upperBound...].utf8)
    }
  }

  static let cases: [Case] = [
    Case(
      "wrong check digit", "personnummer", "sista siffran", client("personnummer", "19800102-2387")),
    Case(
      "no such day", "personnummer", "dag som inte finns", client("personnummer", "19800230-2386")),
    Case(
      "a number not yet born", "personnummer", "inte har varit",
      client("personnummer", "20800102-2386")),
    Case("no number at all", "personnummer", "ÅÅÅÅMMDD-NNNN", client("personnummer", "hemligt")),
    Case(
      "a number for a case", "arendenummer", "personnummer", client("arendenummer", "19800102-2386")
    ),
    Case(
      "a number in a text", "motivering", "Ta bort det", order("motivering", "Se 19800102-2386.")),
    Case("a number for a name", "namn", "Ta bort det", client("namn", "Anna 800102-2386")),
    Case("a number in a goal", "mal", "Ta bort det", order("mal", ["Ring 8001022386"])),
    Case("a key written twice in two ways", "syfte", "två gånger") {
      Array("{\"s\\u0079fte\":\"a\",\"syfte\":\"b\"}".utf8)
    },
    Case(
      "signs in a case number", "arendenummer", "bokstäver", client("arendenummer", "2026;0311")),
    Case("a name of blanks", "namn", "namn", client("namn", "   ")),
    Case("a consent not yet given", "samtycke", "inte varit än") {
      var consent = OrderFile.consent(["namn"])
      consent["datum"] = "2026-12-24"
      consent["giltigt_till"] = nil
      return OrderFile().with("samtycke", consent).bytes
    },
    Case("a consent that ends before it begins", "samtycke", "inte komma före") {
      var consent = OrderFile.consent(["namn"])
      consent["giltigt_till"] = "2026-01-01"
      return OrderFile().with("samtycke", consent).bytes
    },
    Case(
      "a start that has been", "onskad_start", "redan varit", order("onskad_start", "2026-11-22")),
    Case("a start far ahead", "onskad_start", "för långt fram") {
      OrderFile().with("onskad_start", "2030-01-01").with("uppfoljning", "2030-06-01").bytes
    },
    Case(
      "a review before the start", "uppfoljning", "efter starten",
      order("uppfoljning", "2026-12-01")),
    Case("a day that is none", "onskad_start", "ÅÅÅÅ-MM-DD", order("onskad_start", "2026-02-30")),
    Case("an unknown insats", "insats", "finns inte i katalogen", order("insats", "HBG-999")),
    Case("an unknown reason", "skal", "Nycklar: kartlagga-behov", order("skal", ["finns-inte"])),
    Case("an unknown group", "malgrupper", "Nycklar: ", order("malgrupper", ["finns-inte"])),
    Case("an unknown legal ground", "lagrum", "Nycklar: ", order("lagrum", "finns-inte")),
    Case(
      "an unknown obstacle", "forsorjningshinder", "Nycklar: ", order("forsorjningshinder", "x")),
    Case("annat without words", "motivering", "”Annat”") {
      OrderFile().with("skal", ["annat"]).with("motivering", "").bytes
    },
    Case("a justification of blanks", "motivering", "egna ord", order("motivering", " \n\t ")),
    Case("a justification of dashes", "motivering", "Skriv med ord", order("motivering", "---")),
    Case("hours beyond a week", "timmar_per_vecka", "1 till 40", order("timmar_per_vecka", 41)),
    Case("hours in words", "timmar_per_vecka", "heltal", order("timmar_per_vecka", "tio")),
    Case("nine hundred kilobytes pasted", "motivering", "för lång. Högst 4 000 tecken") {
      OrderFile().with("motivering", String(repeating: "ord ", count: 225_000)).bytes
    },
    Case("ten megabytes pasted", "", "för stor") {
      OrderFile().with("motivering", String(repeating: "ord ", count: 2_500_000)).bytes
    },
    Case("a NUL written as such", "motivering", "(U+0000)", order("motivering", "a\u{0}b")),
    Case("a raw NUL", "motivering", "(U+0000)", raw("Behöver", [0x61, 0, 0x62])),
    Case("a raw escape", "motivering", "(U+001B)", raw("Behöver", Array("\u{1B}[31m".utf8))),
    Case("a bidi character", "syfte", "(U+202E)", order("syfte", "a\u{202E}b")),
    Case("a raw line break", "", "inte JSON", raw("Behöver", [0x0A])),
    Case("bytes that are no text", "", "inte UTF-8", raw("Behöver", [0xC3, 0x28])),
    Case(
      "a field twice", "syfte", "två gånger",
      raw("\"syfte\"", Array("\"syfte\":\"x\",\"syfte\"".utf8))),
    Case("a field that is none", "motivation", "finns inte", order("motivation", "x")),
    Case("a text for a list", "mal", "lista", order("mal", "Ett mål")),
    Case("children told of that are not there", "barnens_situation", "inte finns barn") {
      OrderFile().with("barn", ["finns": false, "situation": "Två barn."] as [String: Any]).bytes
    },
    Case("children not told of", "barnens_situation", "Beskriv", order("barn", ["finns": true])),
    Case("both own view and why it is missing", "egen_syn_saknas_skal", "Töm det ena") {
      OrderFile().with("egen_syn_saknas_skal", "Gick inte att nå.").bytes
    },
    Case("a list", "", "JSON-objekt") { Array("[]".utf8) },
    Case("half an order", "", "inte JSON") { Array(OrderFile().bytes.dropLast(9)) },
    Case("YAML", "", "inte JSON") { Array("insats: MAL-901\n".utf8) },
    Case("nothing", "", "tomt") { [] },
    Case("a deep nest", "", "inte JSON") {
      Array((String(repeating: "[", count: 100_000)).utf8)
    },
  ]

  @Test func `each is a sentence at its field and stores nothing`() throws {
    let home = try Home.withPractice()
    let before = try home.orders().count
    for bad in Self.cases {
      let answer = try home.practice("bestall", input: bad.bytes())
      #expect(answer.status == 65, "\(bad.name): \(answer.text)\(answer.error)")
      #expect(answer.error == "", "\(bad.name)")
      let faults = try answer.json()["fel"]?.items ?? []
      #expect(faults.map { $0["falt"]?.text } == [bad.field], "\(bad.name): \(faults)")
      let text = faults.first?["text"]?.text ?? ""
      #expect(text.contains(bad.words), "\(bad.name): \(text)")
      #expect(text.hasSuffix("."), "\(bad.name): \(text)")
      #expect(EnglishWords.found(in: text) == [], "\(bad.name): \(text)")
      #expect(try home.orders().count == before, "\(bad.name)")
    }
    try home.expectWholeStore()
  }

  @Test func `standard input that is closed is told`() throws {
    let home = try Home.withPractice()
    for command in ["bestall", "deltagare"] {
      let answer = try home.shell(
        "exec \"$0\" \"$@\" <&-", home.arguments(as: "handlaggare1", [command]))
      #expect(answer.status == 66)
      #expect(answer.error == "Standard in går inte att läsa. Inget har ändrats.\n")
    }
    try home.expectWholeStore()
  }
}
