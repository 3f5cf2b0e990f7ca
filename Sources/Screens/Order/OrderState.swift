package import Messages

/// An open order.
package struct OrderState: Sendable {
  package var sheet: OrderSheet
  /// The first line in view.
  package var top = 0
  /// The whole personal number, once the user has asked to see it; gone when the screen is left.
  package var number: String?

  /// What a reviewer is told of it, when it was opened from the review queue.
  package var review: ReviewSheet?

  package init(_ sheet: OrderSheet) { self.sheet = sheet }
}
