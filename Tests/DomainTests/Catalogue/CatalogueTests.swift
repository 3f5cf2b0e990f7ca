import Domain
import Testing

@Suite struct CatalogueTests {
  private static func card(_ id: InsatsID, _ name: String) -> Insats {
    Insats(id: id, municipality: "malmo", name: name, kind: "T01")
  }

  private let catalogue = Catalogue(
    insatser: [
      card("B-2", "Öppen ingång"), card("B-1", "Öppen ingång"), card("A-1", "Ängen"),
      card("A-2", "ånge"), card("A-3", "Zoo"), card("A-4", "arbete"),
    ], codes: Samples.codes,
    providers: [
      Provider(key: "finsam", name: "FINSAM", sort: "enhet", operation: .external),
      Provider(key: "finsam", name: "Another", sort: "enhet", operation: .inHouse),
    ],
    municipalities: [Municipality(key: "malmo", name: "Malmö", code: "1280")])

  @Test func `cards stand by name in Swedish order and then by id`() {
    #expect(catalogue.insatser.map(\.id) == ["A-4", "A-3", "A-2", "A-1", "B-1", "B-2"])
  }

  @Test func `a card is found by its id, at its position`() {
    for (index, insats) in catalogue.insatser.enumerated() {
      #expect(catalogue.position(of: insats.id) == index)
      #expect(catalogue[insats.id] == insats)
    }
    #expect(catalogue["X-1"] == nil && catalogue.position(of: "X-1") == nil)
  }

  @Test func `providers and municipalities are found by key`() {
    #expect(catalogue.provider("finsam")?.name == "FINSAM")
    #expect(catalogue.provider("uppdrag") == nil)
    #expect(catalogue.municipality("malmo")?.code == "1280")
    #expect(catalogue.municipality("lund") == nil)
  }
}
