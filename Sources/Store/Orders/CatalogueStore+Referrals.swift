package import Domain
import GRDB

/// Reading what is said of clients. Each method writes the event of the read and commits before
/// it returns anything; nothing found is no event.
extension CatalogueStore {
  /// What a read of one order is for.
  package enum ReadPurpose: Sendable {
    case reading
    /// For a provider, outside or in-house.
    case providerCopy
  }

  /// One order; `nil` when there is none, and when `isVisible` says that the asker may not see it.
  package func referral(
    _ number: Int, for purpose: ReadPurpose = .reading, by actor: String, at: Int,
    isVisible: (ReferralRecord) -> Bool
  ) throws(StoreError) -> ReferralRecord? {
    try write { database in
      guard let record = try ReferralReader(database: database).record(number), isVisible(record)
      else { return nil }
      try EventLog(database: database).append(
        purpose == .reading ? .referralRead : .providerCopy, subject: String(number),
        content: ReadContent(clients: [record.client.id]), .init(actor: actor, at: at))
      return record
    }
  }

  /// Orders, what is due first at the top; `told` says which of them are told of, and how.
  package func referrals(
    _ filter: ReferralFilter, by actor: String, at: Int,
    told: ([ReferralLine]) -> [ReferralLine] = { $0 }
  ) throws(StoreError) -> [ReferralLine] {
    try write { database in
      let lines = told(try ReferralLister(database: database).lines(filter))
      guard !lines.isEmpty else { return [] }
      try EventLog(database: database).append(
        .referralsListed, subject: "", content: ReadContent(referrals: lines.map(\.number)),
        .init(actor: actor, at: at))
      return lines
    }
  }

  /// Clients with an order in any of the scopes; `nil` when too many have a name that begins so for
  /// them to be gone through.
  package func clients(
    _ search: ClientSearch, in scopes: [ReferralFilter.Scope], by actor: String, at: Int
  ) throws(StoreError) -> [ClientRecord]? {
    try write { database in
      let found = try ClientFinder(database: database).clients(search, in: scopes)
      guard let found, !found.isEmpty else { return found }
      try EventLog(database: database).append(
        .clientsFound, subject: "",
        content: ReadContent(clients: found.map(\.id), by: search.sort),
        .init(actor: actor, at: at))
      return found
    }
  }

  /// A client and everything ordered for the client, oldest first; `nil` when there is none, and
  /// when `isVisible`, given whose orders they are, says that the asker may not see the client.
  package func chain(
    _ id: Int, by actor: String, at: Int, isVisible: ([ReferralOwner]) -> Bool
  ) throws(StoreError) -> (
    client: ClientRecord, past: [PastReferral], owners: [Int: ReferralOwner]
  )? {
    try write { database in
      guard let client = try visibleClient(id, isVisible, database) else { return nil }
      try EventLog(database: database).append(
        .clientRead, subject: String(id), content: ReadContent(clients: [id]),
        .init(actor: actor, at: at))
      let finder = ClientFinder(database: database)
      return (client, try finder.past(id), try finder.owners(id))
    }
  }

  /// A client's whole personal number; showing it is an event of its own.
  /// - Returns: empty when the client has none; `nil` as for `chain`.
  package func revealNumber(
    _ id: Int, by actor: String, at: Int, isVisible: ([ReferralOwner]) -> Bool
  ) throws(StoreError) -> String? {
    try write { database in
      guard let client = try visibleClient(id, isVisible, database) else { return nil }
      if client.identity.personalNumber.isEmpty { return "" }
      try EventLog(database: database).append(
        .numberRevealed, subject: String(id), content: ReadContent(clients: [id]),
        .init(actor: actor, at: at))
      return client.identity.personalNumber
    }
  }

  /// The client of a case and what was ordered before, for the warnings of a new order: under every
  /// case of the same person, as the personal number tells.
  ///
  /// `personalNumber` is as it is stored, if one is written; the client's own goes before it. The
  /// client is `nil` when the case is not known.
  package func past(
    caseNumber: String?, personalNumber: String = "", by actor: String, at: Int
  ) throws(StoreError) -> (client: ClientRecord?, past: [PastReferral]) {
    try write { database in
      let finder = ClientFinder(database: database)
      let client = try caseNumber.flatMap {
        try ReferralReader(database: database).client(caseNumber: $0)
      }
      let own = client?.identity.personalNumber ?? ""
      let others = try finder.clients(withNumber: own.isEmpty ? personalNumber : own)
      let ids = Set(others.map(\.id) + [client?.id].compactMap { $0 }).sorted()
      for id in ids {
        try EventLog(database: database).append(
          .clientRead, subject: String(id), content: ReadContent(clients: [id]),
          .init(actor: actor, at: at))
      }
      return (client, try ids.flatMap(finder.past))
    }
  }

  /// The newest event about an order, which is after every change of places by orders, or about a
  /// need. No client's data.
  package var newestReferralEvent: Int {
    get throws(StoreError) {
      try read { database in
        let tables = ["referral", "need"]
        return try tables.map { table in
          try Int.fetchOne(
            try database.cachedStatement(sql: "SELECT max(event) FROM \(table)")) ?? 0
        }.max() ?? 0
      }
    }
  }

  /// The insatser of a provider, by its key or its name.
  package func insatser(ofProvider provider: String) throws(StoreError) -> Set<InsatsID> {
    try read { database in
      Set(try ReferralLister(database: database).insatser(of: provider).map { InsatsID($0) })
    }
  }

  private func visibleClient(
    _ id: Int, _ isVisible: ([ReferralOwner]) -> Bool, _ database: Database
  ) throws -> ClientRecord? {
    guard let client = try ReferralReader(database: database).client(id),
      isVisible(Array(try ClientFinder(database: database).owners(id).values))
    else { return nil }
    return client
  }
}
