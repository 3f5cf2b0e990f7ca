import Domain
import Testing

@Suite struct CardWarningTests {
  private typealias Change = @Sendable (inout ReferralContent, inout Insats) -> Void
  private typealias Row = (String, [ReferralWarning], Int?, Change)

  private static let today = OrderSamples.today

  private static func warnings(
    age: Int? = nil, providers: [Provider] = [], beside: [Insats] = [], _ change: Change
  ) -> [ReferralWarning] {
    var content = OrderSamples.complete
    var card = OrderSamples.card()
    change(&content, &card)
    return ReferralWarnings.all(
      content, insats: card,
      catalogue: OrderSamples.catalogue([card] + beside, providers: providers), past: [], age: age,
      today: today)
  }

  private static func wrong(_ groups: TargetGroupKey...) -> [ReferralWarning] {
    [ReferralWarning(.targetGroup, groups: groups)]
  }

  private static func shut(_ groups: TargetGroupKey...) -> [ReferralWarning] {
    [ReferralWarning(.notFor, groups: groups)]
  }

  private static func tags(_ groups: TargetGroupKey...) -> [TargetGroupTag] {
    groups.map { TargetGroupTag($0) }
  }

  private static let rows: [Row] = [
    ("nothing to say", [], nil, { _, _ in }),

    ("the same group", [], nil, { order, _ in order.targetGroups = ["rehab"] }),
    ("a group below", [], nil, { order, _ in order.targetGroups = ["tungt-missbruk"] }),
    (
      "a group above", [], nil,
      { order, card in
        order.targetGroups = ["rehab"]
        card.targetGroups = tags("tungt-missbruk")
      }
    ),
    ("another group", wrong("rehab"), nil, { order, _ in order.targetGroups = ["ungdom"] }),
    (
      "a sibling", wrong("ohalsa"), nil,
      { order, card in
        order.targetGroups = ["missbruk"]
        card.targetGroups = tags("ohalsa")
      }
    ),
    ("one of two", [], nil, { order, _ in order.targetGroups = ["ungdom", "ohalsa"] }),
    ("client's groups unknown", [], nil, { order, _ in order.targetGroups = [] }),
    (
      "card's groups unknown", [], nil,
      { order, card in
        order.targetGroups = ["ungdom"]
        card.targetGroups = []
      }
    ),
    (
      "a card for everybody", [], nil,
      { order, card in
        order.targetGroups = ["ungdom"]
        card.targetGroups = tags(.everybody)
      }
    ),
    (
      "a client of whom only income support is said", [], nil,
      { order, _ in order.targetGroups = [.everybody] }
    ),
    (
      "the card's own words", [ReferralWarning(.targetGroup, groups: ["rehab"], detail: "enligt")],
      nil,
      { order, card in
        order.targetGroups = ["ungdom"]
        card.targetGroupNote = "enligt"
      }
    ),

    (
      "not for the group", shut("sjukskrivna"), nil,
      { order, card in
        order.targetGroups = ["rehab", "sjukskrivna"]
        card.notFor = tags("ungdom", "sjukskrivna")
      }
    ),
    (
      "not for a group above", shut("missbruk"), nil,
      { order, card in
        order.targetGroups = ["tungt-missbruk"]
        card.notFor = tags("missbruk")
      }
    ),
    (
      "not for some of a wider group", [], nil,
      { order, card in
        order.targetGroups = ["rehab"]
        card.notFor = tags("sjukskrivna")
      }
    ),
    ("not for, groups unknown", [], nil, { _, card in card.notFor = tags("ungdom") }),

    (
      "a prerequisite", [ReferralWarning(.prerequisite, detail: "Behörig till kursen")], nil,
      { _, card in card.prerequisites = "Behörig till kursen" }
    ),
    (
      "a prerequisite that begins with none",
      [ReferralWarning(.prerequisite, detail: "Inga pågående behandlingar")], nil,
      { _, card in card.prerequisites = "Inga pågående behandlingar" }
    ),
    ("no prerequisites", [], nil, { _, card in card.prerequisites = "Inga" }),
    ("no demands", [], nil, { _, card in card.prerequisites = "Inga förkrav" }),

    ("too old", [ReferralWarning(.age)], 25, { _, card in card.ages = AgeSpan(from: 16, to: 24) }),
    ("too young", [ReferralWarning(.age)], 15, { _, card in card.ages = AgeSpan(from: 16) }),
    ("the first year", [], 16, { _, card in card.ages = AgeSpan(from: 16, to: 24) }),
    ("the last year", [], 24, { _, card in card.ages = AgeSpan(from: 16, to: 24) }),
    ("age unknown", [], nil, { _, card in card.ages = AgeSpan(from: 16, to: 24) }),
    ("card's ages unknown", [], 99, { _, _ in }),
    ("card's ages open", [], 99, { _, card in card.ages = AgeSpan() }),

    (
      "full", [ReferralWarning(.noFreePlace)], nil,
      { _, card in card.places = Places(max: 8, booked: 8) }
    ),
    (
      "overfull", [ReferralWarning(.noFreePlace)], nil,
      { _, card in card.places = Places(max: 8, booked: 9) }
    ),
    ("one place left", [], nil, { _, card in card.places = Places(max: 8, booked: 7) }),
    ("booked unknown", [], nil, { _, card in card.places = Places(max: 8, waiting: 3) }),
    ("places unknown", [], nil, { _, card in card.places = Places(waiting: 3) }),

    ("paused", [ReferralWarning(.insatsPaused)], nil, { _, card in card.status = .paused }),
    ("ended", [ReferralWarning(.insatsEnded)], nil, { _, card in card.status = .ended }),
    ("planned", [], nil, { _, card in card.status = .planned }),
    ("status unknown", [], nil, { _, card in card.status = .unknown }),

    ("never confirmed", [ReferralWarning(.staleCard)], nil, { _, card in card.confirmed = nil }),
    (
      "confirmed 366 days ago", [ReferralWarning(.staleCard, last: today.adding(days: -366))], nil,
      { _, card in card.confirmed = Confirmation(day: today.adding(days: -366), by: "test") }
    ),
    (
      "confirmed 365 days ago", [], nil,
      { _, card in card.confirmed = Confirmation(day: today.adding(days: -365), by: "test") }
    ),

    (
      "external without consent", [ReferralWarning(.consentMissing)], nil,
      { _, card in card.operation = .external }
    ),
    (
      "external with consent", [], nil,
      { order, card in
        card.operation = .external
        order.consent = OrderSamples.consent()
      }
    ),
    (
      "consent run out", [ReferralWarning(.consentMissing)], nil,
      { order, card in
        card.operation = .external
        order.consent = OrderSamples.consent {
          $0.given = today.adding(days: -9)
          $0.until = today.adding(days: -1)
        }
      }
    ),
    (
      "consent withdrawn", [ReferralWarning(.consentMissing)], nil,
      { order, card in
        card.operation = .external
        order.consent = OrderSamples.consent { $0.withdrawn = today }
      }
    ),
    (
      "operation unknown, provider external", [ReferralWarning(.consentMissing)], nil,
      { _, card in
        card.operation = .unknown
        card.provider = "ute"
      }
    ),
    (
      "operation unknown, provider in-house", [], nil,
      { _, card in
        card.operation = .unknown
        card.provider = "inne"
      }
    ),
    ("operation unknown", [], nil, { _, card in card.operation = .unknown }),
    (
      "the card says in-house, whatever the provider is", [], nil,
      { _, card in card.provider = "ute" }
    ),
  ]

  private static let providers = [
    Provider(key: "ute", name: "ute", sort: "test", operation: .external, sources: []),
    Provider(key: "inne", name: "inne", sort: "test", operation: .inHouse, sources: []),
  ]

  @Test(arguments: rows.indices)
  func `a card's rule fires, does not fire, or does not know`(place: Int) {
    let (what, expected, age, change) = Self.rows[place]
    let warnings = Self.warnings(age: age, providers: Self.providers, change)
    #expect(warnings == expected, "\(what)")
  }

  @Test func `a full insats names up to three that fit and have a place, the best first`() {
    func card(
      _ id: InsatsID, _ kind: KindKey = "T08", for groups: [TargetGroupKey] = ["rehab"],
      free: Int? = 2, _ change: (inout Insats) -> Void = { _ in }
    ) -> Insats {
      OrderSamples.card(id, kind, for: groups) { card in
        card.places = free.map { Places(max: 10, booked: 10 - $0) } ?? Places()
        change(&card)
      }
    }
    let beside = [
      card("TST-1", "T01"), card("TST-2", free: 1), card("TST-3", free: 5),
      card("TST-4", for: ["missbruk"]),
      // None of these: full, unknown, another group, elsewhere, not for, too old, paused, ended.
      card("TST-5", free: 0), card("TST-6", free: nil), card("TST-7", for: ["ungdom"]),
      card("TST-8") { $0.municipality = "malmo" },
      card("TST-9") { $0.notFor = [TargetGroupTag("rehab")] },
      card("TST-A") { $0.ages = AgeSpan(to: 24) }, card("TST-B") { $0.status = .paused },
      card("TST-C") { $0.status = .ended }, card("TST-D") { $0.status = .planned },
    ]
    let warnings = Self.warnings(age: 40, beside: beside) { order, card in
      order.targetGroups = ["rehab"]
      card.places = Places(max: 8, booked: 8)
    }
    let expected: [InsatsID] = ["TST-3", "TST-2", "TST-1"]
    #expect(warnings == [ReferralWarning(.noFreePlace, alternatives: expected)])
  }

  @Test func `another municipality's insats is an alternative when others may order`() {
    let open = OrderSamples.card("MAL-1") { card in
      card.municipality = "malmo"
      card.openToOthers = true
      card.places = Places(max: 2, booked: 0)
    }
    let warnings = Self.warnings(beside: [open]) { _, card in
      card.places = Places(max: 8, booked: 8)
    }
    #expect(warnings == [ReferralWarning(.noFreePlace, alternatives: ["MAL-1"])])
  }

  @Test func `where neither order nor card names a group, the alternatives are of the kind`() {
    let beside = ["T08", "T01"].map { kind in
      OrderSamples.card(InsatsID("TST-" + kind), KindKey(kind), for: []) { card in
        card.places = Places(max: 2, booked: 0)
      }
    }
    let warnings = Self.warnings(beside: beside) { _, card in
      card.targetGroups = []
      card.places = Places(max: 8, booked: 8)
    }
    #expect(warnings == [ReferralWarning(.noFreePlace, alternatives: ["TST-T08"])])
  }
}
