package import Domain
import GRDB

/// Changes of main caseworker.
extension CatalogueStore {
  /// A client's handovers, oldest first, and the main caseworker now with the unit; for somebody
  /// who has read the client already, which was the event.
  package func handovers(
    of client: Int
  ) throws(StoreError) -> (handovers: [Handover], lead: (name: String, unit: String?)?) {
    try read { database in
      let reader = HandoverReader(database: database)
      return (try reader.handovers(of: client), try reader.lead(of: client))
    }
  }

  /// The handover an earlier request made, whoever's it was.
  package func handover(requestID: String) throws(StoreError) -> Handover? {
    try read { try HandoverReader(database: $0).handover(requestID: requestID) }
  }

  /// Hands a client over in one transaction, if the main caseworker and the open orders are those
  /// the asker has seen.
  package func handOver(
    _ entry: HandoverEntry, by actor: String, at: Int
  ) throws(StoreError) -> HandoverOutcome {
    try write { database in
      let reader = HandoverReader(database: database)
      if let earlier = try reader.handover(requestID: entry.requestID) {
        return .earlier(earlier)
      }
      let handover = entry.handover
      let open = try reader.open(handover.client, of: handover.from)
      guard try reader.lead(of: handover.client)?.name == handover.from,
        open.map(\.number) == handover.orders, open.map(\.version) == entry.versions
      else { return .changed }
      guard !handover.summary.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      return .done(
        try HandoverWriter(database: database).insert(entry, .init(actor: actor, at: at)))
    }
  }
}
