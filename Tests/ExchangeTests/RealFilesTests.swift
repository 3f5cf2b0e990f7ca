import Domain
import Exchange
import Foundation
import Testing

/// The files the program is delivered with.
struct RealFilesTests {
  static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "data")

  static func files(in folder: String, where isWanted: (String) -> Bool = { _ in true }) throws
    -> [SourceFile]
  {
    let folder = data.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".yaml") && isWanted($0) }.map {
      SourceFile(name: $0, data: try Data(contentsOf: folder.appending(path: $0)))
    }
  }

  static func reference() throws -> CatalogueReference {
    let book = try CodeListReader.read(try files(in: "kodverk"))
    let organisation = try #require(try files(in: "katalog") { $0 == "organisation.yaml" }.first)
    let providers = try OrganisationReader.read(organisation, municipalities: book.municipalities)
    return CatalogueReference(
      codes: book.codes, providers: providers, municipalities: book.municipalities)
  }

  static func insatser() throws -> [Insats] {
    let files = try files(in: "katalog") { $0 != "organisation.yaml" }
    return try CatalogueReader(try reference()).read(files)
  }

  @Test func `the catalogue of both cities has no fault and 61 posts`() throws {
    let insatser = try Self.insatser()
    #expect(insatser.count == 61)
    #expect(insatser.allSatisfy { !$0.sources.isEmpty })
    #expect(insatser.allSatisfy { $0.practiceFields.isEmpty })
    #expect(insatser.contains { $0.id == "HBG-20" } && insatser.contains { $0.id == "HBG-S06" })
  }

  @Test func `the synonyms have no fault`() throws {
    for file in try Self.files(in: "sok") { #expect(!(try SynonymReader.read(file)).isEmpty) }
  }

  @Test func `the practice data lies over cards that exist and marks every field it sets`() throws {
    var reference = try Self.reference()
    let insatser = try Self.insatser()
    reference.insatser = Set(insatser.map(\.id))
    let file = try #require(try Self.files(in: "exempel") { $0 == "ovning.yaml" }.first)
    let overlay = try PracticeOverlayReader(reference).read(file)
    let today = try #require(Day("2026-03-02"))
    let practice = overlay.applied(to: insatser, today: today)
    #expect(practice.map(\.id) == insatser.map(\.id))
    for (real, invented) in zip(insatser, practice) {
      let changed = InsatsField.allCases.filter { field in
        var copy = real
        copy.copy(field, from: invented)
        return copy != real
      }
      #expect(Set(changed).isSubset(of: invented.practiceFields))
      if let day = invented.places.asOf { #expect(day <= today) }
    }
    #expect(practice.contains { !$0.practiceFields.isEmpty })
  }

  @Test func `the real catalogue comes back equal from every format`() throws {
    let insatser = try Self.insatser()
    let reference = try Self.reference()
    let yaml = SourceFile(name: "alla.yaml", text: try CatalogueYAMLWriter.write(insatser))
    #expect(try CatalogueReader(reference).read([yaml]) == insatser)
    let json = CatalogueJSON(codes: reference.codes, providers: reference.providers)
    let jsonFile = SourceFile(name: "alla.json", bytes: try json.cards(insatser))
    #expect(try CatalogueJSONReader(reference).read(jsonFile) == insatser)
    let csv = SourceFile(name: "alla.csv", bytes: CatalogueCSV.write(insatser))
    #expect(try CatalogueCSV.read(csv, reference: reference) == insatser)
  }
}
