import Domain

@testable import Store

/// Made-up lists and cards; no real insats is described here.
enum Samples {
  static let day = Day(number: 20_000)
  static let codes = CodeLists(
    targetGroups: [
      TargetGroup(key: "rehab", name: "Rehab", source: "egen lista", synonyms: ["vård"]),
      TargetGroup(key: "missbruk", name: "Missbruk", parent: "rehab", source: "egen lista"),
      TargetGroup(
        key: "ungdom", name: "Ungdom", validity: Validity(from: day), source: "egen lista",
        help: "Under 25"),
    ],
    kinds: [
      InsatsKind(
        key: "praktik", name: "Praktik", abbreviation: "PRA", source: "egen lista",
        synonyms: ["prao"]),
      InsatsKind(
        key: "T06", name: "Arbetspraktik", abbreviation: "APR", parent: "praktik", kas: "K1",
        source: "egen lista"),
      InsatsKind(key: "T08", name: "Arbetsträning", abbreviation: "ATR", source: "egen lista"),
    ],
    lists: [
      .legalGrounds: [CodeRow(key: "sol-4-1", name: "SoL", source: "SoL")],
      .closures: [
        CodeRow(
          key: "arbete", name: "Arbete", source: "KAS", kasClass: "A", needsText: true,
          help: "Hjälp")
      ],
    ])

  static let municipalities = [
    Municipality(key: "helsingborg", name: "Helsingborg", code: "1283"),
    Municipality(key: "malmo", name: "Malmö", code: "1280"),
  ]
  static let providers = [
    Provider(
      key: "under", name: "Under", sort: "enhet", operation: .inHouse,
      municipality: "helsingborg", parent: "over", facts: "Fakta", sources: ["a.md", "b.md"]),
    Provider(key: "over", name: "Över", sort: "område", operation: .unknown),
  ]
  static let synonyms = [
    SynonymGroup(words: ["sfi", "svenska för invandrare"], note: "förkortning")
  ]

  static func card(
    _ id: InsatsID, _ name: String = "Påhittad", in municipality: MunicipalityKey = "helsingborg"
  ) -> Insats {
    Insats(id: id, municipality: municipality, name: name, kind: "T08")
  }

  /// A card with a value in every field.
  static func full(_ id: InsatsID = "X-2") -> Insats {
    var card = card(id, "Full är kortet")
    card.shortName = "Full"
    card.aliases = ["fyllt", "Allt"]
    card.kindOrigin = .source
    card.targetGroups = [
      TargetGroupTag("rehab"), TargetGroupTag("missbruk", isInterpretation: true),
    ]
    card.notFor = [TargetGroupTag("ungdom")]
    card.targetGroupNote = "de som \"väntat\" / länge"
    card.ages = AgeSpan(from: 16, to: nil)
    card.places = Places(max: 10, booked: 12, waiting: 3, asOf: day)
    card.purpose = "syfte"
    card.content = "innehåll\nrad två"
    card.method = "metod"
    card.evidence = Evidence(grade: .promising, source: "källa")
    card.hours = HoursPerWeek(from: 10, to: 40)
    card.length = "6 mån"
    card.start = "löpande"
    card.languageRequirement = "språk"
    card.prerequisites = "förkrav"
    card.location = "plats"
    card.combinableWith = [id]
    card.leadsTo = ["X-1", id]
    card.provider = "under"
    card.unit = "enhet"
    card.operation = .external
    card.agreement = "avtal"
    card.mayOrder = "alla"
    card.howToOrder = "ring"
    card.answerTime = 5
    card.contact = "växeln"
    card.cost = "0 kr"
    card.needsAssessment = true
    card.legalGround = "sol-4-1"
    card.openToOthers = false
    card.status = .active
    card.confirmed = Confirmation(day: day, by: "enheten")
    card.period = "2015–"
    card.figures = [
      Figure(text: "40 deltagare", year: "2015", source: "a.md"),
      Figure(text: "okänt år", year: nil, source: "b.md"),
    ]
    card.sourceClass = "A"
    card.sources = ["a.md", "b.md"]
    card.practiceFields = [.places, .contact, .prerequisites]
    return card
  }

  static let cards = [card("X-1"), full()]
}
