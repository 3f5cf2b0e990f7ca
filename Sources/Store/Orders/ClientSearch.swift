/// What a client may be searched by, and nothing else (förordning 2001:637 15 §).
package enum ClientSearch: Hashable, Sendable {
  case caseNumber(String)
  /// Twelve characters.
  case personalNumber(String)
  /// The beginning of any part of the name. Protected clients are not found by name.
  case name(String)

  /// What the event says it was searched by.
  var sort: String {
    switch self {
    case .caseNumber: "arendenummer"
    case .personalNumber: "personnummer"
    case .name: "namn"
    }
  }
}

/// Whose an order is.
package struct ReferralOwner: Hashable, Sendable {
  package var caseworker: String
  package var unit: String?

  package init(caseworker: String, unit: String?) {
    self.caseworker = caseworker
    self.unit = unit
  }
}
