package import Domain
import GRDB

/// A meeting with the client, to be kept.
package struct ContactEntry: Sendable {
  package var contact: ReferralContact
  /// The day something is due on the order afterwards.
  package var due: Day?

  package init(_ contact: ReferralContact, due: Day?) {
    self.contact = contact
    self.due = due
  }
}

/// What became of a meeting that was to be kept.
package enum ContactOutcome: Hashable, Sendable {
  case done(ReferralRecord)
  /// Somebody else changed the order first; as it is now.
  case conflict(ReferralRecord)
  /// There is no such order, or the asker said no.
  case none
}

extension CatalogueStore {
  /// Keeps a meeting with the client in one transaction.
  /// - Parameters:
  ///   - number: which order.
  ///   - version: the version the asker has seen.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - isVisible: whether the asker may see the order at all; asked first.
  ///   - decide: given the order at the version seen; `nil` says no, and nothing is stored.
  /// - Returns: what became of it.
  /// - Throws: as for every write; `constraint` when a text holds NUL.
  package func recordContact(
    _ number: Int, version: Int, by actor: String, at: Int,
    isVisible: (ReferralRecord) -> Bool, decide: (ReferralRecord) -> ContactEntry?
  ) throws(StoreError) -> ContactOutcome {
    let stamp = EventLog.Stamp(actor: actor, at: at)
    return try write { database in
      var record: ReferralRecord
      switch try SeenReferral(number, version: version, stamp, database, isVisible) {
      case .hidden: return .none
      case .changed(let now): return .conflict(now)
      case .asSeen(let found): record = found
      }
      guard let entry = decide(record) else { return .none }
      guard !entry.contact.text.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      record.contacts.append(entry.contact)
      record.due = entry.due
      record.referral.version += 1
      try ReferralWriter(database: database).updateContacts(record, stamp)
      return .done(record)
    }
  }
}
