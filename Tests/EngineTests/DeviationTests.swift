import Domain
import GRDB
import Messages
import Testing

@testable import Engine
@testable import Store

/// Deadlines that were missed are written down by the program, and explained by those concerned.
@Suite struct DeviationTests {
  let engine: SoloEngine
  let number: Int

  /// An order that its in-house provider has not answered.
  init() throws {
    engine = try Samples.practice()
    number = try engine.reaching(OrderSamples.content("HBG-01"))
  }

  @Test func `each is written down once, by the program, and nobody's order is changed`() throws {
    let before = try #require(try engine.sheet(number))
    #expect(before.deviations.isEmpty)
    let later = try engine.later(30, as: "handlaggare1")
    #expect(try later.runDueSteps() > 0)
    #expect(try later.runDueSteps() == 0)
    let after = try #require(try later.sheet(number))
    #expect(after.referral.version == before.referral.version)
    #expect(after.deviations.map(\.deadline.sort) == [.answer, .firstContact, .start])
    #expect(after.deviations.allSatisfy { $0.reason == nil && $0.by == nil && $0.order == number })
    for deviation in after.deviations { #expect(after.deadlines.contains(deviation.deadline)) }
    let events = try engine.store.events().filter { $0.action == "bestallning.avvikelse" }
    #expect(events.allSatisfy { $0.actor == "systemet" })
    #expect(try engine.faults() == [])
  }

  @Test func `whether somebody is here every day or comes after months, the same is written down`()
    throws
  {
    func written(_ days: [Int]) throws -> [[String]] {
      let engine = try Samples.practice()
      let number = try engine.reaching(OrderSamples.content("HBG-01"))
      for day in days { _ = try engine.later(day, as: "admin").runDueSteps() }
      #expect(try engine.later(100, as: "handlaggare1").sheet(number)?.referral.status == .expired)
      #expect(try engine.faults() == [])
      return try engine.store.read { database in
        try Row.fetchAll(
          database, sql: "SELECT referral, sort, from_day, due FROM deviation ORDER BY 1, 2, 4"
        ).map { row in row.databaseValues.map(\.description) }
      }
    }
    let atOnce = try written([100])
    #expect(atOnce == (try written(Array(0...100))))
    #expect(atOnce.count > 100)
  }

  @Test func `one reason explains it, and what somebody has said stands`() throws {
    let later = try engine.later(30, as: "handlaggare2")
    _ = try later.runDueSteps()
    let version = try engine.sheet(number)?.referral.version
    let deviation = try #require(try engine.sheet(number)?.deviations.first).number
    #expect(try later.explaining(deviation, "annat").refused == .step(.textMissing))
    #expect(
      try later.explaining(deviation, "finns-inte").refused
        == .step(.reasonUnknown(list: .deviations)))
    guard case .deviationExplained(let first) = try later.explaining(deviation, "resursbrist"),
      case .deviationExplained(let second) = try engine.later(30, as: "utforare1").explaining(
        deviation, "tolk", "En annan förklaring."),
      case .deviationExplained(let own) = try later.explaining(deviation, "annat", "Fel lista.")
    else {
      Issue.record("refused")
      return
    }
    #expect(first.reason == "resursbrist" && first.by == "handlaggare2")
    #expect(second.reason == "resursbrist" && second.by == "handlaggare2")
    #expect(own.reason == "annat" && own.text == "Fel lista.")
    // Being told what somebody else has said is a read.
    let told = try engine.store.events().last { $0.actor == "utforare1" }
    #expect(told?.action == "bestallning.last" && told?.subject == "\(number)")
    #expect(try engine.sheet(number)?.referral.version == version)
    #expect(try engine.faults() == [])
  }

  @Test(arguments: [
    ("handlaggare1", true), ("handlaggare2", true), ("arbetsledare1", true), ("utforare1", true),
    ("handlaggare3", false), ("arbetsledare2", false), ("utforare2", false),
  ])
  func `the unit and the provider concerned may explain`(name: String, may: Bool) throws {
    let later = try engine.later(30, as: name)
    _ = try later.runDueSteps()
    let deviation = try #require(
      try engine.later(30, as: "handlaggare1").sheet(number)?.deviations.first)
    let answer = try later.explaining(deviation.number, "ej-nabar")
    if case .deviationExplained = answer {
      #expect(may)
    } else {
      #expect(!may && answer.refused == .noSuchDeviation(deviation.number))
    }
  }
}

extension Response {
  var refused: OrderRefusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}
