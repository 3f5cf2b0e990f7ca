import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// The queue: what is in it, in which order, and what leaves it at once.
@Suite struct QueueTests {
  @Test(arguments: [0, 2, 5, 33, 60, 140, 200])
  func `the practice has a queue to clear, with something of every sort in it`(days: Int) throws {
    let day = Samples.day.adding(days: days)
    let practice = try Samples.practice(as: "arbetsledare1", day: day)
    var trial = ReviewTrial(practice.store, try Samples.bundled.rules())
    trial.day = day
    trial.now = day.number * 86_400 + 43_200
    let engine = trial.engine(practice.caller)
    #expect(try engine.runDueSteps() > 0)
    let lines = try engine.queue()
    #expect(lines.count >= 20)
    let keys = Set(lines.flatMap(\.flags).map(\.key))
    #expect(
      Set(ReviewFlag.Key.allCases).subtracting([.nearDeadline, .goingRound]).isSubset(of: keys))
    #expect(lines.count { $0.flags.isEmpty } >= 5)
    #expect(lines.contains { $0.isResubmitted })
    let again = try #require(lines.first { $0.isResubmitted }).order.number
    let sheet = try #require(try engine.review(again))
    #expect(sheet.returned != nil && sheet.returned != sheet.order.referral.content)
    let caseworker = trial.engine("handlaggare1", [.caseworker])
    #expect(try !caseworker.lines(OrderQuery(.mine, statuses: [.sentBack])).isEmpty)
    #expect(try trial.store.check() == [])
  }

  @Test func `the practice shows every flag on the day of its tests`() throws {
    let practice = try Samples.practice(as: "arbetsledare1")
    let trial = ReviewTrial(practice.store, try Samples.bundled.rules())
    let keys = try trial.engine(practice.caller).queue().flatMap(\.flags).map(\.key)
    #expect(Set(keys) == Set(ReviewFlag.Key.allCases))
  }

  @Test func `what is riskiest is first, then what is oldest, then the lowest number`() throws {
    let trial = try ReviewTrial()
    let lines = try trial.engine("bo").queue()
    let order = lines.map { line in
      [-ReviewFlags.risk(line.flags), -line.workingDays, line.order.ordered.number, line.id]
    }
    #expect(order.count > 10 && Set(order.map { $0[0] }).count > 3)
    #expect(zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `filters narrow it, and never by what is said of a client`() throws {
    let trial = try ReviewTrial()
    let engine = trial.engine("bo")
    let all = try engine.queue()
    func expect(
      _ filter: QueueFilter, _ passes: (QueueLine) -> Bool,
      at location: SourceLocation = #_sourceLocation
    ) throws {
      let some = all.filter(passes)
      #expect(!some.isEmpty && some.count < all.count, sourceLocation: location)
      #expect(try engine.queue(filter) == some, sourceLocation: location)
    }
    let first = try #require(all.first)
    try expect(QueueFilter(insats: first.order.insats)) { $0.order.insats == first.order.insats }
    try expect(QueueFilter(caseworker: "handlaggare2")) { $0.order.caseworker == "handlaggare2" }
    try expect(QueueFilter(flag: .override)) { $0.flags.contains { $0.key == .override } }
    try expect(QueueFilter(minWorkingDays: 3)) { $0.workingDays >= 3 }
    let provider = try #require(all.compactMap(\.provider).first)
    try expect(QueueFilter(provider: provider)) { $0.provider == provider }
    #expect(try engine.queue(QueueFilter(unit: ReviewTrial.unit)) == all)
    #expect(try engine.queue(QueueFilter(unit: ReviewTrial.otherUnit)).isEmpty)
  }

  @Test func `a list and a look are events, with whose data was read`() throws {
    let trial = try ReviewTrial()
    let number = try trial.plant()
    let client = try trial.record(number).client.id
    let before = try trial.store.newestEvent()
    let lines = try trial.engine("bo").queue()
    let listed = try #require(try trial.store.events(after: before).first)
    #expect(listed.action == "granskning.listad" && listed.actor == "bo")
    #expect(listed.read?.referrals == lines.map(\.order.number).sorted())
    #expect(listed.read?.clients?.contains(client) == true)
    let then = try trial.store.newestEvent()
    _ = try trial.engine("bo").review(number)
    #expect(
      try trial.store.events(after: then).map(\.action) == ["bestallning.last", "deltagare.last"])
  }

  @Test func `only what has no flag and is as it was seen is approved in bulk`() throws {
    let trial = try ReviewTrial()
    let plain = try (0..<3).map { _ in try trial.plant() }
    let flagged = try trial.plant { $0.justification = "Kort." }
    let other = try trial.plant(unit: ReviewTrial.otherUnit)
    let own = try trial.plant([(.draft, "bo"), (.inReview, "bo")])
    let gone = try trial.plant()
    _ = try trial.engine("eva").decide(.sendBack, gone, 2)
    let seen =
      (plain + [flagged, other, own, gone, 9_999, plain[0]]).map {
        SeenOrder(number: $0, version: $0 == plain[2] ? 1 : 2)
      }
    guard case .approved(let answer) = try trial.engine("bo").send(.approveUnflagged(seen)) else {
      Issue.record("refused")
      return
    }
    #expect(answer.approved.map(\.number) == [plain[0], plain[1]])
    #expect(answer.approved.allSatisfy { $0.status == .ordered })
    #expect(answer.left == [plain[2], flagged, other, own, gone, 9_999])
    #expect(try trial.record(flagged).referral.status == .inReview)
  }

  @Test func `what the rule does not select goes on when it is sent in, and says why`() throws {
    for scope in [ReviewRule.Scope.flagged, .sample(percent: 50)] {
      let trial = try ReviewTrial(
        ReviewRules(
          standard: ReviewRule(scope: scope, unflaggedOverrides: ReferralWarning.Key.allCases)))
      let caseworker = trial.engine("anna", [.caseworker])
      let roomy = try #require(
        try caseworker.catalogue().insatser.first {
          $0.operation == .inHouse && $0.status == .active && $0.cost == nil
            && $0.targetGroups.isEmpty && ($0.places.free ?? 0) > 10
        }
      ).id
      var seen: Set<ReferralStatus> = []
      for index in 0..<8 {
        let name = "URVAL-\(scope == .flagged ? 1 : 2)\(index)"
        var content = OrderSamples.content(roomy, case: name)
        content.justification += " Och detta är nummer \(index) av \(scope)."
        let answer = try caseworker.submitting(
          try caseworker.overridden(content), id: "0c0a0000-0000-4000-8000-00000000000\(index)")
        guard case .submitted(let receipt) = answer else {
          Issue.record("\(answer)")
          return
        }
        seen.insert(receipt.status)
        let steps = try trial.record(receipt.number).steps
        if receipt.status == .ordered {
          #expect(steps.last?.by == SoloEngine.system && steps.last?.text.isEmpty == false)
          #expect(steps.map(\.to) == [.draft, .inReview, .ordered])
        } else {
          #expect(steps.map(\.to) == [.draft, .inReview])
        }
        #expect(receipt.holdsPlace)
      }
      #expect(seen == (scope == .flagged ? [.ordered] : [.ordered, .inReview]), "\(scope)")
      var content = OrderSamples.content(roomy, case: "KORT-1")
      content.justification = "Kort."
      #expect(try caseworker.ordered(content)?.status == .inReview)
      #expect(try trial.store.check() == [])
    }
  }
}
