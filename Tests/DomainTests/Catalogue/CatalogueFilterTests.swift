import Domain
import Testing

@Suite struct CatalogueFilterTests {
  private static let card: Insats = {
    var card = Samples.insats(
      "HBG-1", "T06", for: ["missbruk"], places: Places(max: 5, booked: 3))
    card.operation = .external
    card.provider = "uppdrag"
    return card
  }()

  private static func filter(_ change: (inout CatalogueFilter) -> Void) -> CatalogueFilter {
    var filter = CatalogueFilter()
    change(&filter)
    return filter
  }

  private static let facets: [(String, CatalogueFilter, Bool)] = [
    ("nothing", filter { _ in }, true),
    ("own group", filter { $0.groups = ["missbruk"] }, true),
    ("group above", filter { $0.groups = ["rehab"] }, true),
    ("group below", filter { $0.groups = ["tungt-missbruk"] }, false),
    ("sibling", filter { $0.groups = ["ohalsa"] }, false),
    ("one of two groups", filter { $0.groups = ["ungdom", "missbruk"] }, true),
    ("missing group", filter { $0.groups = ["saknas"] }, false),
    ("own kind", filter { $0.kinds = ["T06"] }, true),
    ("kind above", filter { $0.kinds = ["praktik"] }, true),
    ("other kind", filter { $0.kinds = ["T07"] }, false),
    ("one of two kinds", filter { $0.kinds = ["T07", "T06"] }, true),
    ("operation", filter { $0.operations = [.external] }, true),
    ("other operation", filter { $0.operations = [.inHouse, .unknown] }, false),
    ("municipality", filter { $0.municipalities = ["malmo", "helsingborg"] }, true),
    ("other municipality", filter { $0.municipalities = ["malmo"] }, false),
    ("provider", filter { $0.providers = ["uppdrag"] }, true),
    ("other provider", filter { $0.providers = ["finsam"] }, false),
    ("free", filter { $0.hasFreePlace = true }, true),
    ("full", filter { $0.hasFreePlace = false }, false),
    ("status", filter { $0.statuses = [.active] }, true),
    ("other status", filter { $0.statuses = [.ended, .paused] }, false),
    (
      "two facets that fit",
      filter {
        $0.groups = ["rehab"]
        $0.kinds = ["T06"]
      }, true
    ),
    (
      "two facets of which one fits",
      filter {
        $0.groups = ["rehab"]
        $0.kinds = ["T01"]
      }, false
    ),
  ]

  @Test(arguments: facets)
  func `values of a facet widen and facets narrow`(
    what: String, filter: CatalogueFilter, isAccepted: Bool
  ) {
    #expect(filter.accepts(Self.card, codes: Samples.codes) == isAccepted, "\(what)")
  }

  @Test func `cards without target group are found by the missing key only`() {
    let card = Samples.insats("HBG-2", "T01")
    let codes = Samples.codes
    #expect(Self.filter { $0.groups = ["saknas"] }.accepts(card, codes: codes))
    #expect(Self.filter { $0.groups = ["ungdom", "saknas"] }.accepts(card, codes: codes))
    #expect(!Self.filter { $0.groups = ["ungdom"] }.accepts(card, codes: codes))
  }

  @Test func `a card without provider passes no provider facet`() {
    let card = Samples.insats("HBG-2", "T01")
    #expect(!Self.filter { $0.providers = ["uppdrag"] }.accepts(card, codes: Samples.codes))
  }

  @Test(arguments: [
    (Places(max: 5, booked: 3), true, false), (Places(max: 5, booked: 5), false, true),
    (Places(max: 5, booked: 7), false, true), (Places(max: 5), false, false),
    (Places(booked: 0), false, false), (Places(), false, false),
  ])
  func `unknown places are neither free nor full`(places: Places, isFree: Bool, isFull: Bool) {
    let card = Samples.insats("HBG-2", "T01", places: places)
    let codes = Samples.codes
    #expect(Self.filter { $0.hasFreePlace = true }.accepts(card, codes: codes) == isFree)
    #expect(Self.filter { $0.hasFreePlace = false }.accepts(card, codes: codes) == isFull)
  }

  @Test(arguments: InsatsStatus.allCases)
  func `ended insatser show only when asked for`(status: InsatsStatus) {
    let card = Samples.insats("HBG-2", "T01", status: status)
    let codes = Samples.codes
    #expect(CatalogueFilter().accepts(card, codes: codes) == (status != .ended))
    #expect(Self.filter { $0.statuses = [status] }.accepts(card, codes: codes))
  }

  @Test func `a filter is empty until a facet is set`() {
    #expect(CatalogueFilter().isEmpty)
    for (what, filter, _) in Self.facets where what != "nothing" {
      #expect(!filter.isEmpty, "\(what)")
    }
  }
}
