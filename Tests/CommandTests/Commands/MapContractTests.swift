import Foundation
import Testing

/// The map as JSON, CSV and text, and that every cell leads to as many insatser as it says.
struct MapContractTests {
  private static func map(_ home: Home) throws -> JSON {
    try home.run(JSONContractTests.practice + ["karta", "--format", "json"]).json()
  }

  @Test func `every cell is there once, zeros too`() throws {
    let map = try Self.map(try Home())
    #expect(map.keys == ["malgrupper", "typer", "celler"])
    let groups = try #require(map["malgrupper"]).items
    let kinds = try #require(map["typer"]).items
    #expect((groups + kinds).allSatisfy { $0.keys == ["nyckel", "namn"] })
    #expect(groups.count == 26)
    #expect(kinds.count == 17)
    #expect(groups.last?["nyckel"]?.text == "saknas")
    let cells = try #require(map["celler"]).items
    #expect(cells.allSatisfy { $0.keys == ["malgrupp", "typ", "antal", "lediga", "behov"] })
    #expect(cells.allSatisfy { ($0["antal"]?.int ?? -1) >= 0 && $0["lediga"]?.isIntOrNull == true })
    let expected = groups.flatMap { group in
      kinds.map { [group["nyckel"]?.text, $0["nyckel"]?.text] }
    }
    #expect(cells.map { [$0["malgrupp"]?.text, $0["typ"]?.text] } == expected)
    #expect(cells.contains { $0["antal"]?.int == 0 && $0["lediga"] == .null })
    #expect(cells.contains { ($0["lediga"]?.int ?? 0) > 0 })
  }

  @Test func `a cell counts what the same filter finds`() throws {
    let home = try Home()
    let cells = try #require(try Self.map(home)["celler"]).items
    let filled = cells.filter { ($0["antal"]?.int ?? 0) > 0 }
    #expect(filled.count > 20)
    for cell in filled {
      let group = try #require(cell["malgrupp"]?.text)
      let kind = try #require(cell["typ"]?.text)
      let found = try home.run(
        JSONContractTests.practice
          + ["sok", "--malgrupp", group, "--typ", kind, "--format", "json"]
      ).json()
      #expect(found["traffar"] == cell["antal"], "\(group) \(kind)")
      let free = try #require(found["insatser"]).items
        .compactMap { $0["platser"]?["lediga"]?.int }
      #expect(cell["lediga"]?.int == (free.isEmpty ? nil : free.reduce(0, +)), "\(group) \(kind)")
    }
  }

  @Test func `csv has the same cells`() throws {
    let home = try Home()
    let cells = try #require(try Self.map(home)["celler"]).items
    let csv = try home.run(JSONContractTests.practice + ["karta", "--format", "csv"])
    #expect(csv.out.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = csv.text.dropFirst().components(separatedBy: "\r\n").dropLast()
    #expect(rows.first == "malgrupp;typ;antal;lediga;behov")
    let expected = cells.map { cell in
      let free = cell["lediga"]?.int.map { String($0) } ?? ""
      return "\(cell["malgrupp"]?.text ?? "");\(cell["typ"]?.text ?? "");"
        + "\(cell["antal"]?.int ?? -1);\(free);\(cell["behov"]?.int ?? -1)"
    }
    #expect(Array(rows.dropFirst()) == expected)
  }

  @Test func `a practice map says so`() throws {
    let home = try Home()
    let text = try home.run(JSONContractTests.practice + ["karta"]).text
    #expect(text.hasPrefix("ÖVNING"))
  }
}
