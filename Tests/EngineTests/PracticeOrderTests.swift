import Domain
import Exchange
import Messages
import Store
import Testing

@testable import Engine

@Suite struct PracticeOrderTests {
  let lists: BundledLists
  let cards: [Insats]

  init() throws {
    lists = try Samples.bundled.lists()
    cards = try Samples.bundled.practiced(
      try Samples.bundled.cards(of: nil, lists), lists, day: Samples.day)
  }

  private func made(_ day: Day = Samples.day) -> PracticeOrders {
    PracticeOrders(cards, lists.book.codes, lists.providers, day: day)
  }

  @Test func `some three hundred orders of every status over two years`() {
    let orders = made().orders
    #expect((280...320).contains(orders.count))
    let statuses = Set(orders.compactMap { $0.steps.last?.to })
    #expect(statuses == Set(ReferralStatus.allCases).subtracting([.draft]))
    let days = orders.flatMap(\.steps).map(\.day)
    #expect(days.allSatisfy { $0 <= Samples.day })
    #expect((days.min()?.number ?? 0) < Samples.day.number - 600)
    #expect((days.min()?.number ?? 0) > Samples.day.number - 900)
    #expect(Set(orders.compactMap(\.unit)).count == 2)
    #expect(PracticeUsers.all.count == 12)
  }

  /// An order as if made for the day 0.
  private func relative(_ order: PlantedOrder, to day: Day) -> PlantedOrder {
    func moved(_ other: Day?) -> Day? { other?.adding(days: -day.number) }
    func moved(_ content: ReferralContent) -> ReferralContent {
      var content = content
      content.wishedStart = moved(content.wishedStart)
      content.reviewDay = moved(content.reviewDay)
      if var consent = content.consent {
        consent.given = consent.given.adding(days: -day.number)
        consent.until = moved(consent.until)
        content.consent = consent
      }
      // The law was new on a day of its own.
      content.legalGround = nil
      return content
    }
    var order = order
    for index in order.steps.indices {
      order.steps[index].day = order.steps[index].day.adding(days: -day.number)
      order.steps[index].at -= day.number * 86_400
    }
    for index in order.contacts.indices {
      order.contacts[index].day = order.contacts[index].day.adding(days: -day.number)
      order.contacts[index].next = moved(order.contacts[index].next)
      order.contacts[index].at -= day.number * 86_400
    }
    order.content = moved(order.content)
    order.returned = order.returned.mapValues(moved)
    // Working days follow the almanac.
    order.due = nil
    return order
  }

  @Test(arguments: [0, 1, 3, 100])
  func `the same day gives the same orders, another the same later`(days: Int) throws {
    let later = Samples.day.adding(days: days)
    let lists = lists
    let cards = try Samples.bundled.practiced(
      try Samples.bundled.cards(of: nil, lists), lists, day: later)
    let orders = PracticeOrders(cards, lists.book.codes, lists.providers, day: later).orders
    let first = made().orders
    #expect(orders.map { relative($0, to: later) } == first.map { relative($0, to: Samples.day) })
    if days == 0 { #expect(orders.map(\.due) == first.map(\.due)) }
  }

  @Test func `every status is there, in both offices, by all who write orders`() {
    let orders = made().orders
    for unit in Set(PracticeUsers.all.filter { $0.roles == [.caseworker] }.compactMap(\.unit)) {
      let statuses = Set(orders.filter { $0.unit == unit }.compactMap { $0.steps.last?.to })
      #expect(statuses.count >= 14, "\(unit)")
    }
    #expect(
      Set(orders.map(\.caseworker))
        == Set(PracticeUsers.all.filter { $0.roles == [.caseworker] }.map(\.name)))
    // Two years, not two ends of them.
    let months = Set(orders.compactMap { $0.steps.first.map { $0.day.number / 30 } })
    #expect(months.count >= 22)
  }

  @Test func `every step is one the lifecycle has, by somebody who may`() throws {
    for order in made().orders {
      for step in order.steps {
        let row = try #require(
          Lifecycle.table.first { $0.from == step.from && $0.to == step.to && $0.setting != .solo })
        #expect(row.reasonList == nil || step.reason != nil)
        #expect(!row.needsText || !step.text.isEmpty)
        if row.bySystem {
          #expect(step.by == SoloEngine.system)
        } else {
          let user = try PracticeUsers.caller(named: step.by)
          #expect(!user.roles.isDisjoint(with: row.roles), "\(step.by) \(row.action)")
          if row.ownership == .others { #expect(step.by != order.caseworker) }
        }
      }
      #expect(
        order.steps.allSatisfy { step in
          (step.to == .closed)
            == (step.report?.isWhole(goals: order.content.goals.count) == true)
        })
      #expect(order.holdsPlace ? order.steps.last?.to.holdsPlace == true : true)
    }
  }

  @Test func `every order holds what an order must, but for its days gone by`() {
    for order in made().orders {
      guard let sent = order.steps.first?.day, let id = order.content.insats else { continue }
      let faults = ReferralRules.faults(
        order.content, insats: cards.first { $0.id == id }, codes: lists.book.codes, today: sent)
      #expect(faults == [])
    }
  }

  /// Domain facts 2.5: Skatteverket's test numbers, which are never given to anybody, and the
  /// interim number that libraries for personal numbers publish.
  private static let official: Set<String> = [
    "198001022386", "198103032390", "197601202380", "200106092398", "197612082383",
    "198212142387", "200304052384", "199312152383", "199406162397", "197907312388",
    "199507202399", "197001782395", "197807842393", "198509872381", "199504822397",
    "200307752386", "197800882396", "192004912388", "20000101T220",
  ]

  @Test func `numbers are official test numbers, and names say practice`() {
    for client in PracticeClients.all {
      #expect(client.name.hasPrefix("Övning "))
      guard !client.personalNumber.isEmpty else { continue }
      #expect(PersonalNumber(normalised: client.personalNumber) != nil)
      #expect(Self.official.contains(client.personalNumber))
    }
    let kinds = PracticeClients.all.map { PersonalNumber(normalised: $0.personalNumber)?.kind }
    #expect(Set(kinds) == [nil, .personal, .coordination, .interim])
    let kept = PracticeClients.all.map(\.personalNumber).filter { !$0.isEmpty }
    #expect(Set(kept).count == kept.count)
    #expect(Set(PracticeClients.all.map(\.caseNumber)).count == PracticeClients.count)
    #expect(Set(PracticeClients.all.map(\.name)).count == PracticeClients.count)
    #expect(PracticeClients.all.contains { $0.isProtected })
  }

  @Test func `the map shows what the overlay says, and the check is content`() throws {
    let engine = try Samples.practice()
    let catalogue = try engine.catalogue()
    for card in cards { #expect(catalogue[card.id]?.places == card.places) }
    #expect(try engine.faults() == [])
    #expect(try engine.lines(OrderQuery(.unit)).count > 100)
    #expect(try engine.lines(OrderQuery(.mine, statuses: [.started])).isEmpty == false)
  }
}
