package import Domain

/// A decision made here, which can be taken back for a moment.
package struct ReviewDecision: Hashable, Sendable {
  /// How many seconds a decision can be taken back.
  package static let seconds = 20

  package var number: Int
  package var action: ReferralAction
  /// The order's version after the decision.
  package var version: Int
  /// Seconds since 1970 UTC.
  package var at: Int

  /// How many seconds are left; `nil` when it is too late.
  package func left(at now: Int) -> Int? {
    let left = Self.seconds - (now - at)
    return left >= 0 ? min(left, Self.seconds) : nil
  }
}
