import Domain
import Foundation
import Messages
import Store
import Testing

@testable import Engine

@Suite struct ImportTests {
  let scratch: Scratch
  let engine: SoloEngine

  init() throws {
    scratch = try Scratch()
    engine = try scratch.create(["helsingborg", "malmo"])
  }

  @Test(arguments: ExportFormat.allCases)
  func `what was exported is no change when it is imported again`(format: ExportFormat) throws {
    let before = try engine.catalogue()
    let report = try #require(try engine.importing(engine.exporting(format), .whole))
    #expect(report.changes == [])
    #expect(report.read == 61)
    #expect(report.version == before.version)
    #expect(try engine.catalogue().version == before.version)
  }

  @Test(arguments: ExportFormat.allCases)
  func `practice data stays marked through a file, and out of real stores`(format: ExportFormat)
    throws
  {
    let practice = try Samples.practice(as: "redaktor")
    let files = try practice.exporting(format)
    #expect(try practice.importing(files, .whole)?.changes == [])
    #expect {
      _ = try engine.importing(files, .whole)
    } throws: { error in
      guard case EngineError.practiceData(let ids) = error else { return false }
      return ids.contains("HBG-01")
    }
  }

  @Test func `a part adds and changes, and ends nothing`() throws {
    let report = try engine.importing([Samples.yaml("PROV-1")])
    #expect(report?.changes == [CatalogueChange(id: "PROV-1", name: "Påhittad", sort: .new)])
    #expect(try engine.catalogue()["HBG-01"]?.status != .ended)
    guard case .history(let revisions) = try engine.send(.history("PROV-1")) else { return }
    #expect(revisions.map(\.by) == ["anna"])
    #expect(revisions.map(\.at) == [1_795_000_000])
  }

  @Test func `a whole ends what its municipalities no longer have`() throws {
    let before = try engine.catalogue()
    let dry = try #require(
      try engine.importing([Samples.yaml("PROV-1")], .whole, isDryRun: true))
    #expect(dry.isDryRun)
    #expect(try engine.catalogue()["PROV-1"] == nil)
    let report = try #require(try engine.importing([Samples.yaml("PROV-1")], .whole))
    #expect(report.changes == dry.changes)
    for card in before.insatser {
      let status = try engine.catalogue()[card.id]?.status
      #expect(status == (card.municipality == "helsingborg" ? .ended : card.status))
    }
    #expect(try engine.store.check() == [])
  }

  @Test func `faults of all files are told at once, and nothing is stored`() throws {
    let before = try engine.catalogue()
    let files = [
      Samples.yaml("PROV-1", more: "    okant: 1"),
      Samples.yaml("PROV-2"),
      CatalogueFiles.File(name: "prov.csv", bytes: Data("fel;huvud\r\n1;2\r\n".utf8)),
      CatalogueFiles.File(name: "prov.docx", bytes: Data("x".utf8)),
    ]
    do throws(EngineError) {
      _ = try engine.importing(files)
      Issue.record("was let through")
    } catch {
      guard case .faults(let faults) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(Set(faults.map(\.file)) == ["prov.yaml", "prov.csv", "prov.docx"])
      #expect(
        faults.contains { $0.problem == .unknownField && $0.field == "okant" && $0.line != nil })
    }
    #expect(try engine.catalogue().version == before.version)
    #expect(try engine.catalogue().insatser == before.insatser)
  }

  @Test func `a provider comes with the file that names it`() throws {
    let organisation = CatalogueFiles.File(
      name: "mitt.yaml",
      bytes: Data(
        """
        utforare:
          - nyckel: provaren
            namn: Provaren
            slag: företag
            regi: extern
        """.utf8))
    let card = Samples.yaml("PROV-1", more: "    utforare: provaren")
    let report = try engine.importing([card, organisation])
    #expect(report?.changes.map(\.id) == ["PROV-1"])
    let catalogue = try engine.catalogue()
    #expect(catalogue.provider("provaren")?.name == "Provaren")
    #expect(catalogue["PROV-1"]?.provider == "provaren")
  }

  @Test func `cards in different files may point at each other`() throws {
    let csv = """
      id;kommun;namn;typ;klassning;regi;status;leder_till;kallor\r
      PROV-2;helsingborg;Andra;T08;egen;okand;okand;PROV-1;prov.txt\r

      """
    let report = try engine.importing([
      CatalogueFiles.File(name: "prov.csv", bytes: Data(csv.utf8)), Samples.yaml("PROV-1"),
    ])
    #expect(report?.changes.map(\.id) == ["PROV-1", "PROV-2"])
    #expect(try engine.catalogue()["PROV-2"]?.leadsTo == ["PROV-1"])
  }
}
