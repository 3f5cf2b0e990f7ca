package import Domain

/// What somebody who looked at an order found.
package struct Outlook: Hashable, Sendable {
  /// The deadlines it has missed, written down or not.
  package var missed: [Deadline]
  /// The day from which there may be more to find, if nothing happens to the order before; `nil` when
  /// there will be nothing.
  package var next: Day?

  package init(missed: [Deadline], next: Day?) {
    self.missed = missed
    self.next = next
  }
}
