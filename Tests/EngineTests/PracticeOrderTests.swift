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

  @Test func `the same day gives the same orders, another the same later`() {
    let first = made().orders.map { $0.steps.map(\.day.number) }
    #expect(made().orders.map { $0.steps.map(\.day.number) } == first)
    #expect(made().orders.map(\.content) == made().orders.map(\.content))
    let later = made(Samples.day.adding(days: 3)).orders.map { $0.steps.map { $0.day.number - 3 } }
    #expect(later.count == first.count)
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

  @Test func `numbers are official test numbers, and names say practice`() {
    for client in PracticeClients.all {
      #expect(client.name.hasPrefix("Övning "))
      guard !client.personalNumber.isEmpty else { continue }
      #expect(PersonalNumber(normalised: client.personalNumber) != nil)
    }
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
