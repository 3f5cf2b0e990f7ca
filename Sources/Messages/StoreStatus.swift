package import Domain

/// What store this is and who asks.
package struct StoreStatus: Codable, Hashable, Sendable {
  package var caller: Caller
  /// The store's directory; `nil` when it is in memory.
  package var place: String?
  /// The day a practice store was made for; `nil` in a real store.
  package var practiceDay: Day?
  package var catalogueVersion: Int
  /// Insatser, ended ones too.
  package var insatser: Int
  /// Grows with every change of an order, by which free places may have changed as well.
  package var ordersVersion: Int

  package init(
    caller: Caller, place: String?, practiceDay: Day?, catalogueVersion: Int, insatser: Int,
    ordersVersion: Int = 0
  ) {
    self.caller = caller
    self.place = place
    self.practiceDay = practiceDay
    self.catalogueVersion = catalogueVersion
    self.insatser = insatser
    self.ordersVersion = ordersVersion
  }

  package var isPractice: Bool { practiceDay != nil }
}
