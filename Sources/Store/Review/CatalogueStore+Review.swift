import Domain
import GRDB

/// Reading what is reviewed. Each method writes the event of the read and commits before it
/// returns anything; nothing found is no event.
extension CatalogueStore {
  /// The orders of a unit that wait for a decision, by number; of more than `most` those that were
  /// sent in first.
  package func queue(
    _ unit: String, most: Int, by actor: String, at: Int
  ) throws(StoreError) -> ReviewBases {
    try write { database in
      let reader = ReviewReader(database: database)
      let found = try ReferralLister(database: database).queue(unit, most: most + 1)
      let lines = found.prefix(most)
      var bases = ReviewBases(orders: [], hasMore: found.count > most)
      guard !lines.isEmpty else { return bases }
      var clients: Set<Int> = []
      for line in lines.sorted(by: { $0.number < $1.number }) {
        guard let basis = try reader.basis(line.number) else { throw StoreError.damaged }
        bases.orders.append((line, basis))
        clients.formUnion(try reader.clients(basis.record.client))
      }
      try EventLog(database: database).append(
        .queueListed, subject: "",
        content: ReadContent(clients: clients.sorted(), referrals: lines.map(\.number).sorted()),
        .init(actor: actor, at: at))
      return bases
    }
  }

  /// One order with its client's insatser; `nil` when there is none, and when `isVisible` says that
  /// the asker may not see it.
  package func review(
    _ number: Int, by actor: String, at: Int, isVisible: (ReferralRecord) -> Bool
  ) throws(StoreError) -> ReviewFile? {
    try write { database in
      let reader = ReviewReader(database: database)
      guard let basis = try reader.basis(number), isVisible(basis.record) else { return nil }
      let client = basis.record.client
      let log = EventLog(database: database)
      let stamp = EventLog.Stamp(actor: actor, at: at)
      try log.append(
        .referralRead, subject: String(number), content: ReadContent(clients: [client.id]), stamp)
      for id in try reader.clients(client).sorted() {
        try log.append(
          .clientRead, subject: String(id), content: ReadContent(clients: [id]), stamp)
      }
      let finder = ClientFinder(database: database)
      return ReviewFile(
        basis: basis, past: try finder.past(client.id), owners: try finder.owners(client.id))
    }
  }

  /// The latest order of a unit with the same words for its justification as a new one has, but for
  /// those `excluded`. Nobody is shown it, so reading is no event.
  package func copied(
    _ text: String, in unit: String?, except excluded: Set<Int>
  ) throws(StoreError) -> Int? {
    try read {
      try ReviewReader(database: $0).copied(text, in: unit, before: nil, except: excluded)
    }
  }
}
