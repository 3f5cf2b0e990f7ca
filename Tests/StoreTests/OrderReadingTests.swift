import Domain
import GRDB
import Testing

@testable import Store

/// Every read of a client's data is an event, and no event says anything of a client.
@Suite struct OrderReadingTests {
  let store: CatalogueStore
  let record: ReferralRecord

  init() throws {
    store = try OrderStore.inMemory()
    record = try store.stored()
  }

  private func events() throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT action FROM event ORDER BY seq") }
  }

  @Test func `each read is an event of its own, and finding nothing is none`() throws {
    let before = try events().count
    let client = record.client.id
    _ = try store.record(1)
    _ = try store.referrals(ReferralFilter(.caseworker("anna")), by: "anna", at: 1)
    _ = try store.clients(.name("prov"), in: [.unit("Enhet 1")], by: "anna", at: 1)
    _ = try store.chain(client, by: "anna", at: 1) { _ in true }
    _ = try store.past(caseNumber: "a-1", by: "anna", at: 1)
    _ = try store.revealNumber(client, by: "anna", at: 1) { _ in true }
    _ = try store.referral(1, for: .providerCopy, by: "anna", at: 1) { _ in true }
    #expect(
      try events().dropFirst(before) == [
        "bestallning.last", "bestallning.listad", "deltagare.sokt", "deltagare.last",
        "deltagare.last", "personnummer.visat", "bestallning.utforarkopia",
      ])
    let after = try events().count
    _ = try store.record(99)
    _ = try store.referral(1, by: "bo", at: 1) { _ in false }
    _ = try store.referrals(ReferralFilter(.caseworker("bo")), by: "bo", at: 1)
    _ = try store.clients(.name("prov"), in: [.unit("Enhet 2")], by: "bo", at: 1)
    _ = try store.chain(client, by: "bo", at: 1) { _ in false }
    _ = try store.past(caseNumber: "a-2", by: "bo", at: 1)
    #expect(try events().count == after)
  }

  @Test func `a read that cannot be written down gives nothing`() throws {
    try store.write {
      try $0.execute(
        sql: """
          CREATE TEMP TRIGGER fail BEFORE INSERT ON main.event
          BEGIN SELECT RAISE(ABORT, 'fail'); END
          """)
    }
    let client = record.client.id
    #expect(throws: StoreError.self) { try store.record(1) }
    #expect(throws: StoreError.self) {
      try store.referrals(ReferralFilter(.caseworker("anna")), by: "anna", at: 1)
    }
    #expect(throws: StoreError.self) {
      try store.clients(.name("prov"), in: [.unit("Enhet 1")], by: "anna", at: 1)
    }
    #expect(throws: StoreError.self) { try store.chain(client, by: "anna", at: 1) { _ in true } }
    #expect(throws: StoreError.self) { try store.past(caseNumber: "a-1", by: "anna", at: 1) }
    #expect(throws: StoreError.self) {
      try store.revealNumber(client, by: "anna", at: 1) { _ in true }
    }
  }

  @Test func `no event holds a name, a number, a case or a word of an order`() throws {
    _ = try store.clients(.name("prov"), in: [.unit("Enhet 1")], by: "anna", at: 1)
    _ = try store.saveDraft(
      "6f1c1f6e-0000-4000-8000-000000000009", OrderStore.content(), version: 0, owner: "anna", at: 1
    )
    try store.take(.withdraw, on: 1, version: 1, reason: "flyttat")
    let texts = try store.read {
      try String.fetchAll($0, sql: "SELECT subject || ' ' || content FROM event")
    }
    for word in ["prov", "1980", "a-1", "därför", "kök", "vill", "flyttat", "rehab", "fh01"] {
      #expect(!texts.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test func `past orders tell how they went`() throws {
    try store.take(.withdraw, on: 1, version: 1, reason: "flyttat")
    let past = try store.past(caseNumber: "A-1", by: "anna", at: 1).past
    #expect(
      past == [
        PastReferral(
          number: 1, insats: "X-1", kind: "T08", status: .withdrawn, ordered: OrderStore.day,
          ended: OrderStore.day, outcome: "flyttat")
      ])
  }
}
