import Canvas
import Domain

/// The dialog that writes down a meeting with the client of an order.
package struct ContactState: Sendable {
  package let number: Int
  let insats: InsatsID?
  let status: ReferralStatus
  let version: Int
  /// The day the order reached its provider: no meeting is before it.
  let earliest: Day
  package internal(set) var dialog: Dialog
}
