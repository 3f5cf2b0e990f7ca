import Domain
import Foundation
import Messages
import Testing

@testable import Engine
@testable import Store

/// What needs whom.
@Suite struct TodayTests {
  let engine: SoloEngine

  init() throws { engine = try Samples.practice() }

  @Test func `a returned order shows its reason and comment, an answer who gave it`() throws {
    let content = OrderSamples.content("HBG-01")
    let number = try #require(try engine.ordered(content)).number
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    try supervisor.taking(
      .sendBack, on: number, reason: "mal-otydligt", text: "Beskriv målen.")
    let returned = try #require(try engine.today()).items(.returned, of: number)
    guard case .step(let step)? = returned.first else {
      Issue.record("\(returned)")
      return
    }
    #expect(step.reason == "mal-otydligt" && step.text == "Beskriv målen.")
    #expect(step.by == "arbetsledare1")
    let other = try engine.reaching(OrderSamples.content("HBG-01", case: "PROV-2"))
    try OrderSamples.practice(as: "utforare1", on: engine).taking(.accept, on: other)
    guard case .step(let answer)? = try engine.today()?.items(.answered, of: other).first else {
      Issue.record("no answer")
      return
    }
    #expect(answer.to == .accepted && answer.by == "utforare1")
  }

  @Test func `a provider sees what to answer, and never how the review went`() throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    let provider = try OrderSamples.practice(as: "utforare1", on: engine)
    let answer = try #require(try provider.today())
    #expect(answer.items.contains { $0.order?.number == number })
    for item in answer.items {
      if case .step(let step) = item.subject { #expect(step.text == "" && step.reason == nil) }
      guard case .deadline(let deadline) = item.subject else { continue }
      #expect(deadline.sort != .review)
    }
    let late = try #require(try engine.later(30, as: "utforare1").today())
    #expect(late.items(.overdue, of: number).count >= 1)
  }

  @Test func `reading the day is one event with the numbers told`() throws {
    let newest = try engine.store.newestEvent()
    let answer = try #require(try engine.today())
    let told = Set(answer.items.compactMap { $0.order?.number }).sorted()
    let events = try engine.store.events(after: newest).filter { $0.action == "idag.listad" }
    #expect(!told.isEmpty && events.map(\.read?.referrals) == [told])
    let admin = try OrderSamples.practice(as: "admin", on: engine)
    let before = try engine.store.newestEvent()
    let nothing = try #require(try admin.today())
    #expect(nothing.items.isEmpty && nothing.store?.insatser == 61)
    #expect(try engine.store.newestEvent() == before)
  }

  @Test func `the queue is counted as it is shown`() throws {
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: engine)
    guard case .queue(let queue) = try supervisor.send(.queue(QueueFilter())) else {
      Issue.record("no queue")
      return
    }
    let summary = try #require(try supervisor.today()?.queue)
    #expect(summary.waiting == queue.lines.count && summary.waiting > 0)
    #expect(summary.flagged == queue.lines.count { !$0.flags.isEmpty })
    #expect(summary.oldest == queue.lines.map(\.workingDays).max())
  }

  @Test func `news is what has changed since it was seen, for each user alone`() throws {
    let editor = try OrderSamples.practice(as: "redaktor", on: engine)
    #expect(try engine.today()?.news == [])
    let card = try #require(try engine.catalogue()["HBG-01"])
    var places = card.places
    places.max = (places.max ?? 0) + 3
    _ = try editor.send(
      .setPlaces(SetPlaces(insats: "HBG-01", places: places, seen: card.places)))
    let answer = try #require(try engine.today())
    #expect(answer.news.map(\.insats) == ["HBG-01"])
    #expect(answer.news.first?.sort == .changed)
    #expect(answer.news.first?.fields.contains(.places) == true)
    _ = try engine.send(.markNewsSeen(answer.catalogueVersion))
    #expect(try engine.today()?.news == [])
    #expect(try editor.today()?.news.count == 1)
    #expect(try engine.faults() == [])
  }

  @Test(arguments: [1, 7] as [UInt64])
  func `what is told is what a count of the store gives, whatever was done`(seed: UInt64) throws {
    var trial = try OrderTrial(seed: seed)
    for _ in 0..<250 { try trial.act() }
    let day = Samples.day.adding(days: 12)
    for caller in OrderTrial.people where caller.roles.contains(.caseworker) {
      let engine = SoloEngine(
        store: trial.store, caller: caller,
        clock: EngineClock(now: { day.number * 86_400 + 50_000 }, today: { day }))
      _ = try engine.runDueSteps()
      guard caller.roles == [.caseworker] else { continue }
      let answer = try #require(try engine.today())
      var expected = DayCount()
      var number = 1
      while let record = try trial.store.referral(
        number, by: "prov", at: 0, isVisible: { _ in true })
      {
        number += 1
        guard record.referral.caseworker == caller.name else { continue }
        let insats = record.referral.content.insats.flatMap { trial.catalogue[$0] }
        expected.add(record, answerTime: insats?.answerTime, today: day)
      }
      #expect(DayCount(answer) == expected, "\(caller.name), seed \(seed)")
    }
    #expect(try trial.store.check() == [])
  }
}
