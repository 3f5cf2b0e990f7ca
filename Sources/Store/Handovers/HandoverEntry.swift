package import Domain

/// A handover to be written down.
package struct HandoverEntry: Hashable, Sendable {
  package var requestID: String
  /// As it is to be; the store says its number.
  package var handover: Handover
  /// The versions of its orders that the asker has seen, in the same order.
  package var versions: [Int]

  package init(requestID: String, handover: Handover, versions: [Int]) {
    self.requestID = requestID
    self.handover = handover
    self.versions = versions
  }
}

/// What became of a handover.
package enum HandoverOutcome: Hashable, Sendable {
  case done(Handover)
  /// Written down by an earlier request with the same id. Nothing is stored now.
  case earlier(Handover)
  /// The client has another main caseworker, or the open orders are others than those seen.
  case changed
}

/// The columns of `handover`, in the order they are written, read and sealed.
enum HandoverColumns {
  static let all = [
    "number", "request_id", "client", "from_user", "to_user", "unit", "actor", "at", "day",
    "summary", "version", "event",
  ]
}
