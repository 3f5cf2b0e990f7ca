package import Domain

/// What an order in review is judged by.
package struct ReviewBasis: Hashable, Sendable {
  package var record: ReferralRecord
  /// Everything ordered for the client, under every case of the same person.
  package var past: [PastReferral]
  /// How the order was when it was sent back the last time, its client left out; `nil` when it
  /// never was.
  package var returned: ReferralContent?
  /// The latest order of the unit before it with the same words for its justification.
  package var copied: Int?

  /// Orders whose words may be carried over, because it took their place: that is no copy.
  var carriedOver: Set<Int> {
    let replaced = past.filter { $0.status == .redirected }.map(\.number)
    return Set(replaced).union([record.referral.replaces].compactMap { $0 })
  }
}

/// The orders of a unit that wait for a decision.
package struct ReviewBases: Sendable {
  /// By number.
  package var orders: [(line: ReferralLine, basis: ReviewBasis)]
  /// Whether there are more than were asked for.
  package var hasMore: Bool
}

/// An order in review with what is to be shown beside it.
package struct ReviewFile: Sendable {
  package var basis: ReviewBasis
  /// What was ordered for the client under this case, and whose these orders are.
  package var past: [PastReferral]
  package var owners: [Int: ReferralOwner]
}
