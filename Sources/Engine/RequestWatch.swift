/// Somebody who waits for a request that may take long.
package struct RequestWatch: Sendable {
  /// Told now and then how far the Engine has come: of figures, how many orders have been counted.
  package var told: @Sendable (Int) -> Void
  /// Whether the answer is still wanted; asked now and then.
  package var isWanted: @Sendable () -> Bool

  package init(
    told: @escaping @Sendable (Int) -> Void, isWanted: @escaping @Sendable () -> Bool
  ) {
    self.told = told
    self.isWanted = isWanted
  }

  /// Nobody who can change their mind.
  package static let none = RequestWatch(told: { _ in }, isWanted: { true })
}
