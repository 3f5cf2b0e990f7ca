/// An order of an insats for a client, with its reason (beställning).
package struct Referral: Codable, Hashable, Sendable, Identifiable {
  /// Counts from 1 in each store.
  package var number: Int
  /// Made by the client program, so that a retry is harmless.
  package var requestID: String
  package var content: ReferralContent
  /// The client's row in the store.
  package var clientID: Int
  /// Login name of the ordering caseworker, and the unit the order belongs to.
  package var caseworker: String
  package var unit: String?
  package var status: ReferralStatus
  /// Whether a place of the insats is booked for it.
  package var holdsPlace: Bool
  /// Seconds since 1970 UTC.
  package var created: Int
  /// The number of the order it replaces.
  package var replaces: Int?
  /// Counts up with every change.
  package var version: Int

  package var id: Int { number }

  package init(
    number: Int, requestID: String, content: ReferralContent, clientID: Int, caseworker: String,
    unit: String?, status: ReferralStatus, holdsPlace: Bool, created: Int, replaces: Int? = nil,
    version: Int = 1
  ) {
    self.number = number
    self.requestID = requestID
    self.content = content
    self.clientID = clientID
    self.caseworker = caseworker
    self.unit = unit
    self.status = status
    self.holdsPlace = holdsPlace
    self.created = created
    self.replaces = replaces
    self.version = version
  }
}
