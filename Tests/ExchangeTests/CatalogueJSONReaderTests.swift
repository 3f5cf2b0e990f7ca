import Domain
import Exchange
import Testing

struct CatalogueJSONReaderTests {
  static func faults(_ text: String) -> [FileFault] {
    Fixture.faults { () throws(FileFaults) in
      _ = try CatalogueJSONReader(Fixture.reference).read(SourceFile(name: "a.json", text: text))
    }
  }

  /// A card in the least it can be, with more fields after it.
  static func card(_ id: String, _ more: String = "") -> String {
    """
    {"id":"\(id)","kommun":"malmo","namn":"A \\/ \\ud83d\\ude00","typ":"T01","klassning":"egen",
    "regi":"okand","status":"okand","kallor":[]\(more)}
    """
  }

  @Test func `escapes and tabs of JSON are read`() throws {
    let text = "\t[\t" + Self.card("MAL-01", ",\"syfte\":\"a\\nb\\u00e5\",\"alder\":null") + "]"
    let cards = try CatalogueJSONReader(Fixture.reference).read(
      SourceFile(name: "a.json", text: text))
    var wanted = Insats(id: "MAL-01", municipality: "malmo", name: "A / 😀", kind: "T01")
    wanted.purpose = "a\nbå"
    #expect(cards == [wanted])
  }

  static let wrong: [(String, Int?, String?, FileFault.Problem)] = [
    ("", nil, nil, .empty),
    ("[", nil, nil, .syntax),
    ("[] x", nil, nil, .syntax),
    ("- a", nil, nil, .syntax),
    ("[\(card("MAL-01", ",\"syfte\":\"a\tb\""))]", nil, nil, .syntax),
    ("{}", 1, nil, .wrongForm(expected: .list)),
    ("[5]", 1, "[0]", .wrongForm(expected: .mapping)),
    ("[\n\(card("MAL-01")),\n\(card("MAL-01"))]", 4, "[1].id", .duplicate(value: "MAL-01")),
    ("[\(card("MAL-01", ",\"x\":1"))]", 2, "[0].x", .unknownField),
    ("[\(card("MAL-01", ",\"regi\":\"egen\""))]", 2, "[0].regi", .duplicate(value: "regi")),
    ("[{}]", 1, "[0].namn", .missingField),
    ("[\(card("MAL-01", ",\"syfte\":5"))]", 2, "[0].syfte", .wrongForm(expected: .text)),
    ("[\(card("MAL-01", ",\"syfte\":true"))]", 2, "[0].syfte", .wrongForm(expected: .text)),
    (
      "[\(card("MAL-01", ",\"platser\":{\"max\":\"5\"}"))]", 2, "[0].platser.max",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      "[\(card("MAL-01", ",\"platser\":{\"max\":5.5}"))]", 2, "[0].platser.max",
      .wrongForm(expected: .wholeNumber)
    ),
    (
      "[\(card("MAL-01", ",\"behovsprovning\":\"ja\""))]", 2, "[0].behovsprovning",
      .wrongForm(expected: .yesOrNo)
    ),
    (
      "[\(card("MAL-01", ",\"syfte\":\"\\u001b[2J\""))]", 2, "[0].syfte",
      .forbiddenCharacter(code: 27)
    ),
    (
      "[\(card("MAL-01", ",\"utforare\":{\"nyckel\":\"uppdra\"}"))]", 2, "[0].utforare.nyckel",
      .unknownCode(value: "uppdra", near: ["uppdrag"])
    ),
  ]

  @Test(arguments: wrong.indices)
  func `a fault is named by card and field`(_ index: Int) {
    let (text, line, field, problem) = Self.wrong[index]
    let wanted = FileFault(file: "a.json", line: line, field: field, problem: problem)
    #expect(Self.faults(text).contains(wanted), "\(Self.faults(text))")
  }
}
