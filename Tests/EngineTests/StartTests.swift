import Domain
import Exchange
import Foundation
import Messages
import Store
import Testing

@testable import Engine

@Suite struct StartTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(
    arguments: [
      [], ["helsingborg"], ["malmo"], ["helsingborg", "malmo"],
    ] as [[MunicipalityKey]])
  func `a new store holds the chosen municipalities' insatser`(chosen: [MunicipalityKey]) throws {
    let lists = try Samples.bundled.lists()
    let wanted = chosen.isEmpty ? [] : try Samples.bundled.cards(of: chosen, lists)
    let engine = try scratch.create(chosen)
    let catalogue = try engine.catalogue()
    #expect(Set(catalogue.insatser.map(\.id)) == Set(wanted.map(\.id)))
    #expect(Set(catalogue.insatser.map(\.municipality)) == Set(chosen))
    #expect(catalogue.providers == lists.providers)
    #expect(catalogue.synonyms == lists.synonyms)
    #expect(catalogue.codes.targetGroups.rows == lists.book.codes.targetGroups.rows)
    #expect(catalogue.codes.lists == lists.book.codes.lists)
    guard case .checked(let faults) = try engine.send(.check) else { return }
    #expect(faults == [])
  }

  @Test func `both cities are all 61 posts, each as its file says`() throws {
    let lists = try Samples.bundled.lists()
    let wanted = try Samples.bundled.cards(of: nil, lists)
    #expect(wanted.count == 61)
    let found = try scratch.create(["helsingborg", "malmo"]).catalogue()
    for card in wanted { #expect(found[card.id] == card) }
    #expect(found.insatser.count == 61)
  }

  @Test func `a municipality without a file is no choice`() throws {
    for key in ["lund", "organisation"] as [MunicipalityKey] {
      #expect(throws: EngineError.noSuchMunicipality(key)) { try scratch.create([key]) }
    }
    #expect(!scratch.directory.hasStore)
  }

  @Test func `the only user of a real store finds and edits`() throws {
    _ = try scratch.create(["malmo"])
    let engine = try SoloEngine.open(
      scratch.directory, user: "anna", bundled: Samples.bundled, clock: Samples.clock)
    #expect(engine.caller == Caller(name: "anna", roles: [.caseworker, .catalogueEditor]))
    guard case .status(let status) = try engine.send(.status) else { return }
    #expect(!status.isPractice)
    #expect(status.place == scratch.directory.path)
    #expect(try status.insatser == engine.catalogue().insatser.count)
    #expect(try status.catalogueVersion == engine.catalogue().version)
  }

  @Test func `opening where there is no store says so`() throws {
    #expect(throws: EngineError.store(.missing(path: scratch.directory.path))) {
      try SoloEngine.open(
        scratch.directory, user: "anna", bundled: Samples.bundled, clock: Samples.clock)
    }
  }

  @Test func `a program with new code lists brings them along at opening`() throws {
    let before = try scratch.create(["malmo"]).catalogue()
    var files = Samples.files
    let path = "kodverk/skal.yaml"
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    files[path] = Array(
      (text + "  - nyckel: provskal\n    namn: Prov\n    kalla: egen lista\n").utf8)
    let engine = try SoloEngine.open(
      scratch.directory, user: "anna", bundled: BundledFiles(files), clock: Samples.clock)
    let after = try engine.catalogue()
    #expect(after.codes.row("provskal", in: .reasons)?.name == "Prov")
    #expect(after.version == before.version + 1)
    #expect(after.insatser == before.insatser)
    #expect(after.providers == before.providers)
    #expect(after.synonyms == before.synonyms)
    #expect(after.municipalities == before.municipalities)
    let again = try SoloEngine.open(
      scratch.directory, user: "anna", bundled: BundledFiles(files), clock: Samples.clock)
    #expect(try again.catalogue().version == after.version)
  }

  @Test func `a program with a missing file says which`() throws {
    var files = Samples.files
    files["sok/synonymer.yaml"] = nil
    #expect(throws: EngineError.bundledFileMissing("sok/synonymer.yaml")) {
      try BundledFiles(files).lists()
    }
  }
}
