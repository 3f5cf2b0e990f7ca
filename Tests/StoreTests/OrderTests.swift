import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OrderTests {
  let store: CatalogueStore

  init() throws { store = try OrderStore.inMemory() }

  @Test func `an order comes back as it was sent in`() throws {
    let content = OrderStore.content()
    let record = try store.stored(OrderStore.submission(content))
    #expect(record.referral.content == content)
    #expect(record.referral.holdsPlace && !record.waits)
    #expect(record.client.numberKind == "personnummer")
    #expect(record.steps.map(\.to) == [.draft, .inReview])
    #expect(try store.record(record.referral.number) == record)
    #expect(try store.card("X-1")?.places.booked == 1)
    #expect(try store.check() == [])
  }

  @Test func `a request sent again stores nothing more`() throws {
    let submission = OrderStore.submission()
    let first = try store.stored(submission)
    let events = try store.eventCount()
    #expect(try store.sendIn(submission) == .earlier(first))
    #expect(try store.count("referral") == 1)
    #expect(try store.eventCount() == events)
    var another = submission
    another.caseworker = "bo"
    #expect(try store.sendIn(another) == .othersRequest)
  }

  @Test func `the place beyond the last is refused and leaves nothing`() throws {
    _ = try store.stored()
    _ = try store.stored(OrderStore.submission(OrderStore.content(case: "A-2")))
    let events = try store.eventCount()
    #expect(
      try store.sendIn(OrderStore.submission(OrderStore.content(case: "A-3"))) == .full)
    #expect(try store.eventCount() == events)
    #expect(try store.count("client") == 2)
    let waiting = OrderStore.waiting(OrderStore.content(case: "A-3"))
    let record = try store.stored(OrderStore.submission(waiting))
    #expect(!record.referral.holdsPlace && record.waits)
    #expect(
      try store.card("X-1")?.places == Places(max: 2, booked: 2, waiting: 1, asOf: OrderStore.day))
    #expect(try store.check() == [])
  }

  @Test func `where nobody knows the places none is booked`() throws {
    let record = try store.stored(OrderStore.submission(OrderStore.content("X-2")))
    #expect(!record.referral.holdsPlace && !record.waits)
    #expect(try store.card("X-2")?.places == Places())
    #expect(try store.check() == [])
  }

  @Test func `a place goes back when the order is over, sent back or put in a queue`() throws {
    for (action, reason) in [
      (ReferralAction.withdraw, "flyttat"), (.sendBack, "mal-otydligt"),
    ] as [(ReferralAction, CodeKey)] {
      let number = try store.stored().referral.number
      #expect(try store.card("X-1")?.places.booked == 1)
      guard case .done(let after) = try store.take(action, on: number, version: 1, reason: reason)
      else {
        Issue.record("refused")
        return
      }
      #expect(!after.referral.holdsPlace)
      #expect(after.steps.last?.by == "bo" && after.steps.last?.reason == reason)
      #expect(try store.card("X-1")?.places.booked == 0)
    }
    let number = try store.stored().referral.number
    for (version, action) in [ReferralAction.approve, .forward, .putOnWaitingList].enumerated() {
      try store.take(action, on: number, version: version + 1)
    }
    #expect(try store.card("X-1")?.places.waiting == 1)
    #expect(try store.card("X-1")?.places.booked == 0)
    guard case .done(let accepted) = try store.take(.accept, on: number, version: 4) else {
      Issue.record("refused")
      return
    }
    #expect(accepted.referral.holdsPlace && !accepted.waits)
    #expect(try store.check() == [])
  }

  @Test func `whoever comes second is told what the order is now`() throws {
    let number = try store.stored().referral.number
    try store.take(.approve, on: number, version: 1)
    guard
      case .conflict(let now) = try store.take(
        .sendBack, on: number, version: 1, reason: "mal-otydligt")
    else {
      Issue.record("no conflict")
      return
    }
    #expect(now.referral.status == .approved && now.referral.version == 2)
    #expect(try store.record(number)?.steps.count == 3)
    #expect(try store.take(.approve, on: 99, version: 1) == .none)
  }

  @Test func `what is known of a client is never overwritten, only added to`() throws {
    var content = OrderStore.content("X-2", case: "b/7")
    content.client.personalNumber = ""
    content.client.name = ""
    let first = try store.stored(OrderStore.submission(content))
    content.client.caseNumber = "B/7"
    content.client.name = "Prov  Person"
    content.client.personalNumber = "198103032390"
    content.client.isProtected = true
    let second = try store.stored(OrderStore.submission(content))
    #expect(first.client.id == second.client.id && second.client.version == 2)
    #expect(second.client.identity.personalNumber == "198103032390")
    content.client.isProtected = false
    content.client.name = "prov person"
    #expect(try store.stored(OrderStore.submission(content)).client.identity.isProtected)
    content.client.name = "Någon Annan"
    #expect(try store.sendIn(OrderStore.submission(content)) == .clientDiffers(.name))
    content.client.name = ""
    content.client.personalNumber = "197601202380"
    #expect(try store.sendIn(OrderStore.submission(content)) == .clientDiffers(.personalNumber))
    #expect(try store.check() == [])
  }

  @Test(arguments: [
    "client", "referral", "referral_group", "referral_reason", "referral_goal",
    "referral_override", "referral_consent", "referral_consent_field", "referral_step", "event",
    "insats_places", "meta", "draft",
  ])
  func `a failure anywhere leaves nothing`(table: String) throws {
    let draft = UUID().uuidString
    _ = try store.saveDraft(draft, OrderStore.content(), version: 0, owner: "anna", at: 1)
    let tables = [
      "client", "referral", "referral_group", "referral_reason", "referral_goal",
      "referral_override", "referral_consent", "referral_consent_field", "referral_step", "event",
      "draft",
    ]
    let before = try tables.map(store.count)
    let verb = ["insats_places": "UPDATE", "meta": "UPDATE", "draft": "DELETE"][table] ?? "INSERT"
    try store.write {
      try $0.execute(
        sql: """
          CREATE TEMP TRIGGER fail BEFORE \(verb) ON main.\(table)
          BEGIN SELECT RAISE(ABORT, 'fail'); END
          """)
    }
    #expect(throws: StoreError.constraint(rule: "fail")) {
      try store.sendIn(OrderStore.submission(draft: draft))
    }
    try store.write { try $0.execute(sql: "DROP TRIGGER fail") }
    #expect(try tables.map(store.count) == before)
    #expect(try store.card("X-1")?.places.booked == 0)
    #expect(try store.check() == [])
    _ = try store.stored(OrderStore.submission(draft: draft))
    #expect(try store.count("draft") == 0)
  }

  @Test func `a text with NUL is refused whole`() throws {
    var content = OrderStore.content()
    content.purpose = "a\0b"
    #expect(throws: StoreError.constraint(rule: "NUL")) {
      try store.sendIn(OrderStore.submission(content))
    }
    #expect(try store.count("client") == 0)
  }

  @Test func `an import keeps the store's own orders in its figures`() throws {
    let number = try store.stored().referral.number
    #expect(try store.importing(OrderStore.cards(places: 2, booked: 1)).isEmpty)
    #expect(try store.importing(OrderStore.cards(places: 9, booked: 5)).map(\.id) == ["X-1"])
    #expect(try store.card("X-1")?.places.booked == 5)
    try store.take(.withdraw, on: number, version: 1, reason: "flyttat")
    #expect(try store.card("X-1")?.places.booked == 4)
    #expect(try store.check() == [])
  }
}
