import Foundation
import Testing

@testable import Domain

/// Which orders are reviewed, and what steps say of a review.
@Suite struct ReviewRuleTests {
  private static let ids = (0..<5_000).map { _ in UUID().uuidString }

  @Test func `all are reviewed, or those with a flag, or a share of the rest as well`() {
    for id in Self.ids.prefix(50) {
      #expect(ReviewRule(scope: .all).selects(requestID: id, hasFlag: false))
      #expect(!ReviewRule(scope: .flagged).selects(requestID: id, hasFlag: false))
      for scope in [ReviewRule.Scope.flagged, .sample(percent: 1)] {
        #expect(ReviewRule(scope: scope).selects(requestID: id, hasFlag: true))
      }
    }
    let rule = ReviewRule(scope: .sample(percent: 20))
    let drawn = Self.ids.filter { rule.selects(requestID: $0, hasFlag: false) }
    // Six standard deviations from a fifth.
    #expect((830...1_170).contains(drawn.count))
    #expect(drawn.allSatisfy { rule.selects(requestID: $0.lowercased(), hasFlag: false) })
    let more = ReviewRule(scope: .sample(percent: 40))
    #expect(drawn.allSatisfy { more.selects(requestID: $0, hasFlag: false) })
  }

  @Test func `who may decide is everybody, or those who are named`() {
    #expect(ReviewRule().lets("anna"))
    #expect(ReviewRule(deciders: ["bo"]).lets("bo") && !ReviewRule(deciders: ["bo"]).lets("anna"))
  }

  private static func course(_ steps: [(ReferralStatus, String)]) -> ReviewCourse {
    var from: ReferralStatus?
    return ReviewCourse(
      steps.enumerated().map { index, step in
        defer { from = step.0 }
        return StatusStep(
          from: from, to: step.0, by: step.1, at: index, day: Day(number: index))
      })
  }

  private static let courses: [([(ReferralStatus, String)], Set<String>, [Int])] = [
    ([(.draft, "anna"), (.inReview, "anna")], ["anna"], []),
    ([(.draft, "anna"), (.inReview, "anna"), (.sentBack, "bo")], ["anna"], [2]),
    // Sent in again by who took the client over.
    (
      [(.draft, "anna"), (.inReview, "anna"), (.sentBack, "bo"), (.inReview, "eva")],
      ["anna", "eva"], [2]
    ),
    // Taken back: the supervisor has written nothing, and nothing was sent back.
    (
      [(.draft, "anna"), (.inReview, "anna"), (.sentBack, "bo"), (.inReview, "bo")], ["anna"], []
    ),
    (
      [
        (.draft, "anna"), (.inReview, "anna"), (.approved, "bo"), (.ordered, "systemet"),
        (.inReview, "bo"),
      ], ["anna"], []
    ),
    // Taken up again after it was withdrawn.
    (
      [(.draft, "anna"), (.inReview, "anna"), (.withdrawn, "anna"), (.inReview, "bo")], ["anna"],
      []
    ),
  ]

  @Test(arguments: courses.indices)
  func `who wrote an order, and when it was sent back`(index: Int) {
    let (steps, writers, returns) = Self.courses[index]
    let course = Self.course(steps)
    #expect(course.writers == writers)
    #expect(course.returns == returns)
  }

  @Test func `an order that was taken up again has its time in the queue from then`() {
    let plain = Self.course([(.draft, "anna"), (.inReview, "anna")])
    #expect(plain.sentIn(Day(number: 1)) == Day(number: 1))
    let again = Self.course([
      (.draft, "anna"), (.inReview, "anna"), (.withdrawn, "anna"), (.inReview, "anna"),
    ])
    #expect(again.sentIn(Day(number: 1)) == Day(number: 3))
  }

  @Test func `a decision is acted on by whatever follows but the program handing on`() {
    let steps: [(ReferralStatus, String)] = [
      (.draft, "anna"), (.inReview, "anna"), (.approved, "bo"), (.ordered, "systemet"),
    ]
    #expect(!Self.course(steps).isActedOn(after: 2))
    #expect(Self.course(steps + [(.received, "utforare")]).isActedOn(after: 2))
    #expect(Self.course(steps).decision?.step.by == "bo")
    #expect(Self.course(steps).handedOn == Day(number: 3))
  }
}
