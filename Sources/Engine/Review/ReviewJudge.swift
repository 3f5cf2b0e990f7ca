import Domain
import Store

/// Holds orders in review against the rule of their unit.
struct ReviewJudge {
  let rule: ReviewRule
  let catalogue: Catalogue
  let today: Day

  func flags(_ basis: ReviewBasis) -> [ReviewFlag] {
    let referral = basis.record.referral
    let number = PersonalNumber(normalised: basis.record.client.identity.personalNumber)
    return ReviewFlags.all(
      referral.content, own: referral.number, past: basis.past,
      copied: basis.copied, forwards: forwards(basis.record), age: number?.age(on: today),
      rule: rule,
      catalogue: catalogue, today: today)
  }

  /// How many working days it has been in the queue, or was there.
  func workingDays(_ record: ReferralRecord) -> Int {
    let course = ReviewCourse(record.steps)
    let isWaiting = record.referral.status == .inReview
    let end = isWaiting ? today : course.decision?.step.day ?? today
    return max(0, WorkingDays.between(course.sentIn(record.ordered), end))
  }

  /// The day it goes on unread.
  func forwards(_ record: ReferralRecord) -> Day? {
    guard record.referral.status == .inReview else { return nil }
    return rule.forwards(ReviewCourse(record.steps).sentIn(record.ordered))
  }
}
