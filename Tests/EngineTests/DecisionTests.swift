import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// A supervisor's decisions, and what comes of them.
@Suite struct DecisionTests {
  let trial: ReviewTrial

  init() throws { trial = try ReviewTrial() }

  @Test func `what is approved is with its provider in the same moment`() throws {
    let number = try trial.plant()
    let receipt = try #require(
      try trial.engine("bo").decide(.approve, number, 2, text: "Bra.").receipt)
    #expect(receipt.status == .ordered && receipt.version == 4)
    let record = try trial.record(number)
    #expect(record.steps.suffix(2).map(\.to) == [.approved, .ordered])
    #expect(record.steps.suffix(2).map(\.by) == ["bo", SoloEngine.system])
    #expect(record.steps.map(\.text) == ["", "", "Bra.", ""])
    #expect(try trial.store.check() == [])
  }

  @Test func `the same decision again is answered as the first time`() throws {
    for action in [ReferralAction.approve, .sendBack] {
      let number = try trial.plant()
      let engine = trial.engine("bo")
      let first = try #require(try engine.decide(action, number, 2).receipt)
      #expect(try engine.decide(action, number, 2).receipt == first)
      #expect(try engine.decide(action, number, 2, text: "Något annat").receipt == nil)
      #expect(try trial.record(number).referral.version == first.version)
    }
  }

  @Test func `what was sent back is kept, and shown when it is sent in again`() throws {
    let number = try trial.plant(caseworker: "anna")
    let supervisor = trial.engine("bo")
    #expect(try supervisor.review(number)?.returned == nil)
    let before = try trial.record(number).referral.content
    _ = try supervisor.decide(.sendBack, number, 2)
    let caseworker = trial.engine("anna", [.caseworker])
    var content = try caseworker.overridden(before)
    content.justification += " Och nu med ett tillägg."
    let step = TakeStep(number: number, action: .submit, version: 3, content: content)
    #expect(try caseworker.send(.step(step)).receipt?.status == .inReview)
    let sheet = try #require(try supervisor.review(number))
    var kept = before
    kept.client = ClientIdentity()
    #expect(sheet.returned == kept)
    #expect(sheet.order.referral.content.justification == content.justification)
    #expect(try supervisor.queue().first { $0.order.number == number }?.isResubmitted == true)
    #expect(try trial.store.check() == [])
  }

  @Test func `who decides on what was decided already is told by whom and what`() throws {
    for (action, status) in [
      (ReferralAction.approve, ReferralStatus.approved), (.sendBack, .sentBack),
    ] {
      let number = try trial.plant()
      _ = try trial.engine("bo").decide(action, number, 2)
      for version in [2, try trial.record(number).referral.version] {
        for mine in [ReferralAction.approve, .sendBack] {
          let newest = try trial.store.newestEvent()
          let refusal = try trial.engine("eva").decide(mine, number, version).refusal
          #expect(try trial.store.events(after: newest).map(\.action) == ["bestallning.last"])
          guard case .decided(number, let step)? = refusal else {
            Issue.record("\(String(describing: refusal))")
            continue
          }
          #expect(step.by == "bo" && step.to == status)
        }
      }
    }
  }

  @Test func `a withdrawn order and one that went on unread are decided too`() throws {
    let withdrawn = try trial.plant([
      (.draft, "anna"), (.inReview, "anna"), (.withdrawn, "anna"),
    ])
    let forwarded = try trial.plant([
      (.draft, "anna"), (.inReview, "anna"), (.ordered, SoloEngine.system),
    ])
    for (number, by) in [(withdrawn, "anna"), (forwarded, SoloEngine.system)] {
      guard case .decided(_, let step)? = try trial.engine("bo").decide(.approve, number, 2).refusal
      else {
        Issue.record("not told")
        continue
      }
      #expect(step.by == by)
    }
  }

  @Test func `a decision needs a reason when it sends back, and words when that says so`() throws {
    let number = try trial.plant()
    let engine = trial.engine("bo")
    func sendBack(_ reason: CodeKey?, _ text: String = "") throws -> OrderRefusal? {
      try engine.send(
        .step(
          TakeStep(number: number, action: .sendBack, reason: reason, text: text, version: 2))
      ).refusal
    }
    #expect(try sendBack(nil) == .step(.reasonMissing(list: .sendBacks)))
    #expect(try sendBack("flyttat") == .step(.reasonUnknown(list: .sendBacks)))
    #expect(try sendBack("annat") == .step(.textMissing))
    #expect(try sendBack("annat", "Beskriv målen.") == nil)
  }

  @Test func `a decision is taken back within twenty seconds by who made it`() throws {
    for action in [ReferralAction.approve, .sendBack] {
      var trial = trial
      let number = try trial.plant()
      let receipt = try #require(try trial.engine("bo").decide(action, number, 2).receipt)
      let other = try trial.engine("eva").decide(.takeBack, number, receipt.version).refusal
      #expect(other == .step(.cannotTakeBack(.otherDecider)))
      trial.now += 21
      let late = try trial.engine("bo").decide(.takeBack, number, receipt.version).refusal
      #expect(late == .step(.cannotTakeBack(.late)))
      #expect(try trial.engine("bo").sheet(number)?.actions.contains(.takeBack) == false)
      trial.now -= 1
      #expect(try trial.engine("bo").sheet(number)?.actions.contains(.takeBack) == true)
      let back = try trial.engine("bo").decide(.takeBack, number, receipt.version).receipt
      #expect(back?.status == .inReview)
      // It was never sent back, and whoever decides next is no writer of it.
      #expect(try trial.engine("bo").review(number)?.returned == nil)
      #expect(try trial.engine("bo").decide(.approve, number, back?.version ?? 0).receipt != nil)
    }
    #expect(try trial.store.check() == [])
  }

  @Test func `nothing is taken back that somebody has acted on`() throws {
    let number = try trial.plant { $0.insats = "HBG-01" }
    let version = try #require(try trial.engine("bo").decide(.approve, number, 2).receipt).version
    let received = try trial.engine("anna", [.caseworker])
      .decide(.receive, number, version).receipt
    #expect(received?.status == .received)
    for seen in [version, version + 1] {
      #expect(
        try trial.engine("bo").decide(.takeBack, number, seen).refusal
          == .step(.cannotTakeBack(.actedOn)))
    }
  }

  @Test func `a rule that names who decides leaves the others out`() throws {
    var trial = trial
    trial.rules.units[ReviewTrial.unit] = ReviewRule(deciders: ["bo"])
    let number = try trial.plant()
    let other = trial.engine("eva")
    #expect(try other.queue().isEmpty)
    #expect(try other.decide(.approve, number, 2).refusal == .step(.notDecider))
    #expect(try other.sheet(number)?.actions.contains(.approve) == false)
    #expect(try trial.engine("bo").sheet(number)?.actions.contains(.approve) == true)
    #expect(try trial.engine("bo").decide(.approve, number, 2).receipt != nil)
  }

  @Test func `another unit's order is not one's to decide, and one that is not there is not there`()
    throws
  {
    let number = try trial.plant(unit: ReviewTrial.otherUnit)
    let engine = trial.engine("bo")
    #expect(try engine.decide(.approve, number, 2).refusal == .step(.otherUnit))
    #expect(try engine.send(.review(number)).refusal == .step(.otherUnit))
    #expect(try engine.decide(.approve, 9_999, 2).refusal == .noSuchOrder(9_999))
    #expect(try engine.send(.review(9_999)).refusal == .noSuchOrder(9_999))
  }
}
