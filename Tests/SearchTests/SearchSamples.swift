import Domain

@testable import Search

/// A small catalogue of invented cards with Swedish names of every shape the rules are about.
enum SearchSamples {
  static let groups = [
    group("sprakhinder", "Språkhinder", synonyms: ["språk"]),
    group("rehab", "Rehabilitering"),
    group("missbruk", "Missbruk", parent: "rehab", synonyms: ["beroende"]),
    group("ungdom", "Ungdom", synonyms: ["unga"]),
    group("nara-arbetsmarknaden", "Nära arbetsmarknaden"),
  ]
  static let kinds = [
    kind("praktik", "Praktik", "Pra"),
    kind("T06", "Praktik offentlig", "Pof", parent: "praktik"),
    kind("T07", "Praktik privat", "Ppr", parent: "praktik"),
    kind("T13", "Rådgivning", "Råd"),
    kind("T09", "Studier", "Stu"),
  ]
  static let codes = CodeLists(targetGroups: groups, kinds: kinds)
  static let providers = [
    Provider(key: "torget", name: "Arbetstorget", sort: "enhet", operation: .inHouse),
    Provider(
      key: "verkstan", name: "Verkstan Nord", sort: "enhet", operation: .external, parent: "torget"),
  ]
  static let municipalities = [
    Municipality(key: "storstad", name: "Storstad", code: "0001"),
    Municipality(key: "lillkoping", name: "Lillköping", code: "0002"),
  ]
  static let synonyms = [
    SynonymGroup(words: ["sfi", "svenska för invandrare"]),
    SynonymGroup(words: ["prao", "praktik"]),
    SynonymGroup(words: ["cm", "case management"]),
  ]

  static let catalogue = Catalogue(
    insatser: cards, codes: codes, providers: providers, municipalities: municipalities,
    synonyms: synonyms, version: 3)
  static let index = SearchIndex(catalogue)

  static let cards: [Insats] = [
    card("A-01", "Föräldrasvenska", "T09", ["sprakhinder"]) {
      $0.places = Places(max: 9, booked: 4)
    },
    card("A-02", "SFI på kvällar", "T09", ["sprakhinder"]) {
      $0.places = Places(max: 5, booked: 5)
    },
    card("A-03", "Arbetsträning", "praktik", []) {
      $0.content = "Deltagarna får stöd av en handledare."
      $0.operation = .external
    },
    card("A-04", "Praktikanskaffning", "T06", ["nara-arbetsmarknaden"]) {
      $0.provider = "verkstan"
    },
    card("A-05", "Budget- och skuldrådgivning", "T13", []) { $0.operation = .inHouse },
    card("A-06", "Alkoholgruppen", "T13", ["missbruk"]) { $0.municipality = "lillkoping" },
    card("A-07", "Ungdomsutbyte", "T07", ["ungdom"]) { $0.places = Places(max: 2, booked: 1) },
    card("A-08", "Jobbspår", "T09", []) { $0.aliases = ["yrkesspåret"] },
    card("A-09", "Fåret och lammet", "T13", []) { $0.status = .active },
    card("A-10", "Far och barn", "T13", ["ungdom"]) { $0.status = .paused },
    card("A-11", "Handböcker och verkstäder", "T09", []) { $0.operation = .external },
    card("A-12", "E-tjänst", "T13", []) { $0.content = "Försörjningsstödet söks här." },
    card("A-13", "Nedlagd språkstuga", "T09", ["sprakhinder"]) { $0.status = .ended },
    card("A-14", "Rehabteamet", "T13", ["rehab", "missbruk"]) {
      $0.content = "Bygger på case management och insatsernas samordning."
    },
    card("A-15", "Språkpraktikplatser", "T06", ["sprakhinder", "ungdom"]) {
      $0.shortName = "SPP"
      $0.provider = "torget"
    },
  ]

  static func card(
    _ id: String, _ name: String, _ kind: String, _ groups: [String],
    _ change: (inout Insats) -> Void = { _ in }
  ) -> Insats {
    var insats = Insats(id: InsatsID(id), municipality: "storstad", name: name, kind: KindKey(kind))
    insats.targetGroups = groups.map { TargetGroupTag(TargetGroupKey($0)) }
    change(&insats)
    return insats
  }

  static func names(_ text: String, filter: CatalogueFilter = CatalogueFilter()) -> [String] {
    index.search(SearchQuery(text: text, filter: filter)).hits
      .compactMap { catalogue[$0.id]?.name }
  }

  private static func group(
    _ key: String, _ name: String, parent: String? = nil, synonyms: [String] = []
  ) -> TargetGroup {
    TargetGroup(
      key: TargetGroupKey(key), name: name, parent: parent.map { TargetGroupKey($0) },
      source: "egen lista", synonyms: synonyms)
  }

  private static func kind(
    _ key: String, _ name: String, _ abbreviation: String, parent: String? = nil
  ) -> InsatsKind {
    InsatsKind(
      key: KindKey(key), name: name, abbreviation: abbreviation,
      parent: parent.map { KindKey($0) }, source: "egen lista")
  }
}
