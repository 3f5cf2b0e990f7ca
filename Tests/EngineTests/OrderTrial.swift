import Domain
import GRDB
import Foundation
import Messages
import TestSupport
import Testing

@testable import Engine
@testable import Store

/// Random people who do random things in a practice store, with what each must leave behind:
/// a picture of every order, kept beside the store and compared with it.
struct OrderTrial {
  static let people =
    PracticeUsers.all + [
      Caller(
        name: "bada", roles: [.caseworker, .supervisor], unit: PracticeText.firstOffice),
      Caller(name: "ensam", roles: [.caseworker]),
    ]

  let store: CatalogueStore
  let catalogue: Catalogue
  var random: SeededNumbers
  /// Every order as it was last seen.
  var orders: [Int: ReferralRecord] = [:]
  /// The places that are taken by others than the store's own orders.
  var elsewhere: [InsatsID: Int] = [:]
  /// Those who wait for a place by others' orders.
  var waitingElsewhere: [InsatsID: Int] = [:]
  /// Orders that somebody has done something to.
  var recent: [Int] = []
  var requests: [String] = []
  var drafts: [String] = []
  /// How often each kind of answer came.
  var tally: [String: Int] = [:]
  private var tick = 0

  init(seed: UInt64) throws {
    let engine = try Samples.practice()
    store = engine.store
    catalogue = try engine.catalogue()
    random = SeededNumbers(seed: seed)
    var number = 1
    while let record = try read(number) {
      orders[number] = record
      number += 1
    }
    for card in catalogue.insatser {
      elsewhere[card.id] = card.places.booked.map { $0 - held(card.id) }
      waitingElsewhere[card.id] = card.places.waiting.map { $0 - waiting(card.id) }
    }
  }

  /// After every step planted, which were before noon.
  var now: Int { Samples.day.number * 86_400 + 43_200 + tick }

  func engine(of caller: Caller) -> SoloEngine {
    let now = now
    return SoloEngine(
      store: store, caller: caller,
      clock: EngineClock(now: { now }, today: { Samples.day }))
  }

  func held(_ insats: InsatsID) -> Int {
    orders.values.count { $0.referral.content.insats == insats && $0.referral.holdsPlace }
  }

  func waiting(_ insats: InsatsID) -> Int {
    orders.values.count { $0.referral.content.insats == insats && $0.waits }
  }

  func read(_ number: Int) throws -> ReferralRecord? {
    try store.referral(number, by: "prov", at: now) { _ in true }
  }

  /// Does one thing, and sees to it that the laws held.
  mutating func act() throws {
    tick += 1
    let (caller, request) = try something()
    let newest = try store.newestEvent()
    let version = try store.newestReferralEvent
    let answer: Response?
    do throws(EngineError) {
      answer = try engine(of: caller).send(request)
    } catch {
      switch error {
      case .notAllowed(let kind, let roles):
        #expect(kind == request.kind && caller.roles.isDisjoint(with: roles))
      case .noSuchInsats(let id):
        #expect(request.kind == .setPlaces && catalogue[id] == nil)
      default:
        Issue.record("\(caller.name) \(request.kind): \(error)")
        return
      }
      answer = nil
    }
    tally[Self.name(answer), default: 0] += 1
    let events = try store.events(after: newest)
    #expect(
      events.allSatisfy { event in
        event.at == now
          && (event.actor == caller.name
            || (event.actor == SoloEngine.system && event.action == "bestallning.steg"))
      })
    try judge(
      answer, to: request, by: caller, events, isChanged: try store.newestReferralEvent > version)
  }

  /// Whether the store is what it should be, and the picture of it too.
  func finish() throws {
    for (number, record) in orders { #expect(try read(number) == record) }
    #expect(try read(orders.count + 1) == nil)
    for card in catalogue.insatser {
      try places(card.id, didTake: false)
      try figures(card.id)
    }
    for caller in Self.people where caller.roles.contains(.supervisor) { try queue(of: caller) }
    #expect(try store.check() == [])
  }

  /// Whether a supervisor's queue, and the ages in it, are what a count of the store gives.
  private func queue(of caller: Caller) throws {
    // Who returned an order and sends it on at once has taken the return back, not sent it in. One
    // that was over and was taken up again has waited since then.
    let waiting = try store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          WITH sent AS (
            SELECT s.referral, s.actor FROM referral_step AS s WHERE s.position = 0
              OR s.to_status = 'granskas' AND s.from_status IN ('utkast', 'aterlamnad')
              AND NOT EXISTS (SELECT 1 FROM referral_step AS b WHERE b.referral = s.referral
                AND b.position = s.position - 1 AND b.to_status = 'aterlamnad'
                AND b.actor = s.actor AND s.at - b.at <= 20))
          SELECT number, max(ordered, coalesce((SELECT max(day) FROM referral_step AS s
            WHERE s.referral = number AND to_status = 'granskas'
              AND from_status NOT IN ('utkast', 'aterlamnad', 'godkand', 'bestalld')), ''))
          FROM referral
          WHERE status = 'granskas' AND unit = ? AND caseworker <> ? AND NOT EXISTS
            (SELECT 1 FROM sent WHERE referral = number AND actor = ?)
          """, arguments: [caller.unit, caller.name, caller.name])
    }
    var ages: [Int: Int] = [:]
    for row in waiting {
      let sent = try #require(Day(row[1] as String))
      ages[row[0]] = (sent.number..<Samples.day.number).count {
        WorkingDays.contains(Day(number: $0 + 1))
      }
    }
    let told = try engine(of: caller).queue()
    #expect(
      Dictionary(uniqueKeysWithValues: told.map { ($0.order.number, $0.workingDays) }) == ages)
    #expect(!told.isEmpty)
  }

  private static func name(_ answer: Response?) -> String {
    guard let answer else { return "notAllowed" }
    let name = String(describing: answer).prefix { $0.isLetter }
    if case .refused(let refusal) = answer {
      return name + "." + String(describing: refusal).prefix { $0.isLetter }
    }
    return String(name)
  }
}
