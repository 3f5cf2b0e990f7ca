package import Domain

/// A meeting with the client to be written down.
package struct RecordContact: Codable, Hashable, Sendable {
  package var number: Int
  package var sort: ReferralContact.Sort
  package var day: Day
  package var attended: Bool
  package var next: Day?
  package var text: String
  /// The version the asker has seen.
  package var version: Int

  package init(
    number: Int, sort: ReferralContact.Sort, day: Day, attended: Bool, next: Day? = nil,
    text: String = "", version: Int
  ) {
    self.number = number
    self.sort = sort
    self.day = day
    self.attended = attended
    self.next = next
    self.text = text
    self.version = version
  }
}

/// Why a deadline was missed.
package struct ExplainDeviation: Codable, Hashable, Sendable {
  /// The deviation's number.
  package var number: Int
  /// A row of the code list `avvikelseorsaker`.
  package var reason: CodeKey
  package var text: String

  package init(number: Int, reason: CodeKey, text: String = "") {
    self.number = number
    self.reason = reason
    self.text = text
  }
}

/// New figures of an insats' places.
package struct SetPlaces: Codable, Hashable, Sendable {
  package var insats: InsatsID
  /// The figures as they are to be: all taken and waiting, the store's own orders among them.
  package var places: Places
  /// The figures the asker has seen.
  package var seen: Places

  package init(insats: InsatsID, places: Places, seen: Places) {
    self.insats = insats
    self.places = places
    self.seen = seen
  }
}
