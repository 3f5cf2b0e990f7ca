extension Insats {
  /// Days after which a card that nobody has confirmed is called stale.
  package static let freshDays = 365

  /// Whether the provider has not confirmed the card for a year, or never.
  package func isStale(on today: Day) -> Bool {
    guard let confirmed else { return true }
    return today.number - confirmed.day.number > Self.freshDays
  }

  /// What somebody must check before an order; `nil` when the card says nothing, or "inga".
  package var statedPrerequisites: String? {
    guard let prerequisites, !CardWords.saysNone(prerequisites) else { return nil }
    return prerequisites
  }

  /// Whether somebody outside the municipality runs it: as the card says, else as its provider's row
  /// says. Unknown is not external.
  package func isExternal(in catalogue: Catalogue) -> Bool {
    if operation != .unknown { return operation == .external }
    return provider.flatMap { catalogue.provider($0) }?.operation == .external
  }
}

extension AgeSpan {
  /// Whether an age in whole years is within.
  package func contains(_ age: Int) -> Bool {
    if let from, age < from { return false }
    if let to, age > to { return false }
    return true
  }

  /// Whether it says nothing.
  var isOpen: Bool { from == nil && to == nil }
}

extension KindKey {
  /// `Övrigt`: what is left over, so two of them are not alike.
  package static let other: KindKey = "T00"
}

extension Hierarchy where Row == InsatsKind {
  /// Whether two kinds are the same, or one takes in the other. `Övrigt` is related to nothing.
  package func isRelated(_ left: KindKey, _ right: KindKey) -> Bool {
    left != .other && right != .other && (isWithin(left, right) || isWithin(right, left))
  }
}
