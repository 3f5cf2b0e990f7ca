import Domain
import Messages
import Testing

@testable import Engine

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
    #expect(try #require(try later.runDueSteps()) > 0)
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
