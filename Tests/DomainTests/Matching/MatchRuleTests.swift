import Domain
import Testing

@Suite struct MatchRuleTests {
  private typealias Change = @Sendable (inout ClientNeeds, inout Insats) -> Void

  private static let today = OrderSamples.today

  /// For a card that says nothing at all.
  private static func points(_ change: Change) -> [MatchPoint] {
    var needs = ClientNeeds()
    var card = OrderSamples.card("TST-1", "T08", for: [])
    change(&needs, &card)
    let match = Matching.match(
      card, for: needs, in: OrderSamples.catalogue([card]), today: today)
    #expect(match.reasons.allSatisfy { $0.points > 0 })
    #expect(match.cautions.allSatisfy { $0.points <= 0 })
    let points = match.reasons + match.cautions
    #expect(match.score == points.reduce(0) { $0 + $1.points })
    return points
  }

  private static func groups(
    _ client: TargetGroupKey, _ card: TargetGroupKey, isInterpretation: Bool = false
  ) -> MatchPoint.Detail {
    .groups(client: client, card: card, isInterpretation: isInterpretation)
  }

  private static func tags(_ groups: TargetGroupKey...) -> [TargetGroupTag] {
    groups.map { TargetGroupTag($0) }
  }

  private static let rows: [(String, [MatchPoint], Change)] = [
    ("nothing known", [], { _, _ in }),
    (
      "same group", [MatchPoint(.sameGroup, groups("rehab", "rehab"))],
      { needs, card in
        needs.targetGroups = ["rehab"]
        card.targetGroups = tags("rehab")
      }
    ),
    (
      "our reading of the source",
      [MatchPoint(.sameGroup, groups("rehab", "rehab", isInterpretation: true))],
      { needs, card in
        needs.targetGroups = ["rehab"]
        card.targetGroups = [TargetGroupTag("rehab", isInterpretation: true)]
      }
    ),
    (
      "wider group", [MatchPoint(.widerGroup, groups("missbruk", "rehab"))],
      { needs, card in
        needs.targetGroups = ["missbruk"]
        card.targetGroups = tags("rehab")
      }
    ),
    (
      "narrower group", [MatchPoint(.narrowerGroup, groups("rehab", "missbruk"))],
      { needs, card in
        needs.targetGroups = ["rehab"]
        card.targetGroups = tags("missbruk")
      }
    ),
    (
      "everybody", [MatchPoint(.everybody, groups("rehab", .everybody))],
      { needs, card in
        needs.targetGroups = ["rehab"]
        card.targetGroups = tags(.everybody)
      }
    ),
    (
      "two groups of the card",
      [
        MatchPoint(.widerGroup, groups("missbruk", "rehab")),
        MatchPoint(.sameGroup, groups("ungdom", "ungdom")),
      ],
      { needs, card in
        needs.targetGroups = ["missbruk", "ungdom"]
        card.targetGroups = tags("rehab", "ungdom")
      }
    ),
    (
      "another group", [MatchPoint(.otherGroups)],
      { needs, card in
        needs.targetGroups = ["ungdom"]
        card.targetGroups = tags("rehab")
      }
    ),
    ("card's groups unknown", [], { needs, _ in needs.targetGroups = ["ungdom"] }),
    ("client's groups unknown", [], { _, card in card.targetGroups = tags("rehab") }),
    (
      "not for", [MatchPoint(.notFor, .group("missbruk"))],
      { needs, card in
        needs.targetGroups = ["tungt-missbruk"]
        card.notFor = tags("missbruk")
      }
    ),
    (
      "not for some of a wider group", [],
      { needs, card in
        needs.targetGroups = ["rehab"]
        card.notFor = tags("missbruk")
      }
    ),
    (
      "obstacle", [MatchPoint(.obstacle, .group("rehab"))],
      { needs, card in
        needs.obstacle = "fh03"
        card.targetGroups = tags("rehab")
      }
    ),
    (
      "obstacle that names no group", [],
      { needs, card in
        needs.obstacle = "fh10"
        card.targetGroups = tags("rehab")
      }
    ),
    (
      "obstacle, but the card is for a narrower group or everybody", [],
      { needs, card in
        needs.obstacle = "fh03"
        card.targetGroups = tags(.everybody, "missbruk", "lange")
      }
    ),
    ("kind", [MatchPoint(.kind, .kind("T08"))], { needs, _ in needs.kinds = ["T01", "T08"] }),
    ("another kind", [], { needs, _ in needs.kinds = ["T01"] }),
    (
      "what is left over", [],
      { needs, card in
        needs.kinds = ["T00"]
        card.kind = "T00"
      }
    ),
    (
      "free", [MatchPoint(.freePlace, .places(3))],
      { _, card in card.places = Places(max: 5, booked: 2) }
    ),
    (
      "full", [MatchPoint(.noFreePlace)],
      { _, card in card.places = Places(max: 5, booked: 5) }
    ),
    ("places unknown", [], { _, card in card.places = Places(max: 5) }),
    (
      "own municipality", [MatchPoint(.ownMunicipality, .municipality("helsingborg"))],
      { needs, _ in needs.municipality = "helsingborg" }
    ),
    (
      "another municipality", [MatchPoint(.otherMunicipality, .municipality("helsingborg"))],
      { needs, _ in needs.municipality = "malmo" }
    ),
    (
      "another municipality that is not open",
      [MatchPoint(.otherMunicipality, .municipality("helsingborg"))],
      { needs, card in
        needs.municipality = "malmo"
        card.openToOthers = false
      }
    ),
    (
      "open to others", [MatchPoint(.openToOthers, .municipality("helsingborg"))],
      { needs, card in
        needs.municipality = "malmo"
        card.openToOthers = true
      }
    ),
    (
      "age", [MatchPoint(.age, .ages(AgeSpan(from: 18)))],
      { needs, card in
        needs.age = 18
        card.ages = AgeSpan(from: 18)
      }
    ),
    (
      "another age", [MatchPoint(.otherAge, .ages(AgeSpan(to: 24)))],
      { needs, card in
        needs.age = 25
        card.ages = AgeSpan(to: 24)
      }
    ),
    ("client's age unknown", [], { _, card in card.ages = AgeSpan(to: 24) }),
    ("card's ages unknown", [], { needs, _ in needs.age = 25 }),
    (
      "card's ages open", [],
      { needs, card in
        needs.age = 25
        card.ages = AgeSpan()
      }
    ),
    (
      "language", [MatchPoint(.language, .words("SFI kurs C"))],
      { needs, card in
        needs.languageLevel = .sfiC
        card.languageRequirement = "SFI kurs C"
      }
    ),
    (
      "no language needed", [MatchPoint(.language, .words("Inget krav"))],
      { needs, card in
        needs.languageLevel = LanguageLevel.none
        card.languageRequirement = "Inget krav"
      }
    ),
    (
      "language too high", [MatchPoint(.languageTooHigh, .words("SFI kurs C"))],
      { needs, card in
        needs.languageLevel = .sfiB
        card.languageRequirement = "SFI kurs C"
      }
    ),
    (
      "language in other words", [MatchPoint(.languageToCheck, .words("Enkel engelska"))],
      { needs, card in
        needs.languageLevel = .full
        card.languageRequirement = "Enkel engelska"
      }
    ),
    ("client's language unknown", [], { _, card in card.languageRequirement = "SFI kurs C" }),
    ("card's language unknown", [], { needs, _ in needs.languageLevel = .sfiA }),
    (
      "hours", [MatchPoint(.hours, .hours(HoursPerWeek(from: 10, to: 20)))],
      { needs, card in
        needs.hoursPerWeek = 20
        card.hours = HoursPerWeek(from: 10, to: 20)
      }
    ),
    (
      "other hours", [MatchPoint(.otherHours, .hours(HoursPerWeek(from: 10, to: 20)))],
      { needs, card in
        needs.hoursPerWeek = 9
        card.hours = HoursPerWeek(from: 10, to: 20)
      }
    ),
    ("card's hours unknown", [], { needs, _ in needs.hoursPerWeek = 9 }),
    (
      "evidence", [MatchPoint(.evidence, .words("SBU"))],
      { _, card in card.evidence = Evidence(grade: .research, source: "SBU") }
    ),
    ("promising", [], { _, card in card.evidence = Evidence(grade: .promising) }),
    ("planned", [MatchPoint(.planned)], { _, card in card.status = .planned }),
    ("paused", [MatchPoint(.paused)], { _, card in card.status = .paused }),
    ("ended", [MatchPoint(.ended)], { _, card in card.status = .ended }),
    ("status unknown", [], { _, card in card.status = .unknown }),
    (
      "prerequisite", [MatchPoint(.prerequisite, .words("Behörig"))],
      { _, card in card.prerequisites = "Behörig" }
    ),
    ("never confirmed", [MatchPoint(.staleCard)], { _, card in card.confirmed = nil }),
    (
      "stale", [MatchPoint(.staleCard, .day(today.adding(days: -366)))],
      { _, card in card.confirmed = Confirmation(day: today.adding(days: -366), by: "test") }
    ),
    ("external", [MatchPoint(.consentNeeded)], { _, card in card.operation = .external }),
  ]

  @Test(arguments: rows.indices)
  func `each rule gives its point with what it is about, and nothing when unknown`(place: Int) {
    let (what, expected, change) = Self.rows[place]
    #expect(Self.points(change) == expected, "\(what)")
  }

  @Test func `every rule of the table is in these rows`() {
    let kinds = Set(Self.rows.flatMap { $0.1.map(\.kind) })
    #expect(kinds == Set(MatchPoint.Kind.allCases))
  }

  @Test func `what speaks for an insats gives points, and a stronger relation more`() {
    let kinds = MatchPoint.Kind.allCases
    let firstCaution = kinds.firstIndex(of: .notFor) ?? 0
    #expect(kinds[..<firstCaution].allSatisfy { $0.points > 0 && !$0.isBlocking })
    #expect(kinds[firstCaution...].allSatisfy { $0.points <= 0 })
    let groups: [MatchPoint.Kind] = [.everybody, .narrowerGroup, .widerGroup, .sameGroup]
    #expect(groups.map(\.points) == groups.map(\.points).sorted())
  }
}
