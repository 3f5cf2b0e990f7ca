package import Domain

/// An order as stored, with its client and timeline.
package struct ReferralRecord: Codable, Hashable, Sendable {
  package var referral: Referral
  package var client: ClientRecord
  /// Whether it is counted as waiting for a place.
  package var waits: Bool
  /// The day something is due on it: an answer, a start, a review.
  package var due: Day?
  /// The day it was sent in.
  package var ordered: Day
  /// Oldest first.
  package var steps: [StatusStep]
  /// Meetings with the client, oldest first.
  package var contacts: [ReferralContact] = []
  /// Deadlines that were missed, by number; when they were met is not stored.
  package var deviations: [Deviation] = []
  /// The number of the newest order that points back at it.
  package var replacedBy: Int?

  /// The day it last reached its provider.
  package var reached: Day? { steps.last { $0.to == .ordered }?.day }

  /// Whether its provider may see that there is such an order.
  package var hasReachedProvider: Bool {
    referral.status != .enteredInError && StatusStep.haveReachedProvider(steps)
  }
}
