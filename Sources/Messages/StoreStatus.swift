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

  package init(
    caller: Caller, place: String?, practiceDay: Day?, catalogueVersion: Int, insatser: Int
  ) {
    self.caller = caller
    self.place = place
    self.practiceDay = practiceDay
    self.catalogueVersion = catalogueVersion
    self.insatser = insatser
  }

  package var isPractice: Bool { practiceDay != nil }
}
