import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// Two supervisors on the same order, each with a connection of their own to the same file.
@Suite struct DecisionRaceTests {
  private let scratch: Scratch
  private let trials: [ReviewTrial]

  init() throws {
    scratch = try Scratch()
    let first = try Samples.practice(in: scratch.directory).store
    trials = [
      ReviewTrial(first),
      ReviewTrial(try CatalogueStore.open(scratch.directory, expecting: .practice)),
    ]
  }

  private static let names = ["bo", "eva"]

  /// Every order of two readings and two decisions in which each reads before deciding: who acts.
  private static let interleavings = [
    [0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0],
  ]

  @Test(arguments: interleavings, [ReferralAction.approve, .sendBack])
  func `one wins, and the other is told who and what`(
    turns: [Int], first: ReferralAction
  ) throws {
    for second in [ReferralAction.approve, .sendBack] {
      let number = try trials[0].plant()
      var seen: [Int: Int] = [:]
      var answers: [(who: Int, Response)] = []
      for who in turns {
        let engine = trials[who].engine(Self.names[who])
        if let version = seen[who] {
          answers.append((who, try engine.decide(who == 0 ? first : second, number, version)))
        } else {
          seen[who] = try #require(try engine.review(number)).order.referral.version
        }
      }
      let winner = try #require(answers.first)
      let loser = try #require(answers.last)
      let action = winner.who == 0 ? first : second
      #expect(winner.1.receipt?.status == (action == .approve ? .ordered : .sentBack))
      guard case .decided(number, let step)? = loser.1.refusal else {
        Issue.record("the other was not told: \(loser.1)")
        continue
      }
      #expect(step.by == Self.names[winner.who])
      #expect(step.to == (action == .approve ? .approved : .sentBack))
      let record = try trials[0].record(number)
      #expect(record.steps.count { $0.from == .inReview } == 1)
    }
  }

  @Test func `of two who decide at once one wins, fifty times`() async throws {
    for round in 0..<50 {
      let number = try trials[0].plant()
      let answers = try await withThrowingTaskGroup(of: (Int, Response).self) { group in
        for (who, trial) in trials.enumerated() {
          group.addTask {
            let action: ReferralAction = (round + who) % 3 == 0 ? .sendBack : .approve
            return (who, try trial.engine(Self.names[who]).decide(action, number, 2))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let winners = answers.filter { $0.1.receipt != nil }
      #expect(winners.count == 1)
      for case (_, .refused(.decided(number, let step))) in answers {
        #expect(step.by == winners.first.map { Self.names[$0.0] })
      }
      #expect(answers.count { $0.1.receipt == nil && $0.1.refusal != nil } == 1)
    }
    #expect(try trials[1].store.check() == [])
  }
}
