package import Domain

/// Which orders to list. Never by what is said of a client (förordning 2001:637 15 §).
package struct ReferralFilter: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    /// Of a caseworker, by login name.
    case caseworker(String)
    case unit(String)
    /// To the insatser of a provider, by its key or name, from the day they were sent to it; not
    /// those taken back or entered in error.
    case provider(String)
  }

  package var scope: Scope
  package var statuses: [ReferralStatus]
  /// Leaves out those that are over.
  package var onlyOpen: Bool
  /// Only those with something due on this day or before.
  package var dueBy: Day?
  package var insats: InsatsID?
  package var provider: ProviderKey?
  package var client: Int?
  /// No more than so many; `nil` for all.
  package var limit: Int?

  package init(
    _ scope: Scope, statuses: [ReferralStatus] = [], onlyOpen: Bool = false, dueBy: Day? = nil,
    insats: InsatsID? = nil, provider: ProviderKey? = nil, client: Int? = nil, limit: Int? = nil
  ) {
    self.limit = limit
    self.scope = scope
    self.statuses = statuses
    self.onlyOpen = onlyOpen
    self.dueBy = dueBy
    self.insats = insats
    self.provider = provider
    self.client = client
  }
}

/// One line in a list of orders.
package struct ReferralLine: Codable, Hashable, Sendable {
  package var number: Int
  package var insats: InsatsID
  package var insatsName: String
  package var clientID: Int
  package var caseNumber: String
  package var clientName: String
  package var isProtected: Bool
  package var caseworker: String
  package var unit: String?
  package var status: ReferralStatus
  package var holdsPlace: Bool
  package var waits: Bool
  package var due: Day?
  package var ordered: Day
  package var created: Int
  package var reasons: [CodeKey]
  /// Read only for a provider, who may be told what it covers.
  package var consent: Consent?
  package var version: Int
}
