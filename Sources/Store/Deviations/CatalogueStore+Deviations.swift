package import Domain
import GRDB

/// Deadlines that were missed.
extension CatalogueStore {
  /// Says why a deadline was missed.
  /// - Parameters:
  ///   - number: of the deviation.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - decide: given the order and the deviation; the deviation as it is to be, or as it is when
  ///     nothing is to be changed. `nil` says that the asker may not.
  /// - Returns: the deviation and its order now; `nil` when there is none or the asker may not.
  /// - Throws: as for every write; `constraint` when the reason is in no list.
  package func explainDeviation(
    _ number: Int, by actor: String, at: Int,
    decide: (ReferralRecord, Deviation) -> Deviation?
  ) throws(StoreError) -> (deviation: Deviation, record: ReferralRecord)? {
    try write { database in
      guard let known = try DeviationReader(database: database).deviation(number),
        let record = try ReferralReader(database: database).record(known.order),
        let deviation = decide(record, known)
      else { return nil }
      guard !deviation.text.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      if deviation != known {
        try DeviationWriter(database: database).explain(
          deviation, .init(actor: actor, at: at))
      } else if known.by != actor {
        // What somebody else has said of the order is told.
        try EventLog(database: database).append(
          .referralRead, subject: String(known.order),
          content: ReadContent(clients: [record.client.id]), .init(actor: actor, at: at))
      }
      return (deviation, record)
    }
  }
}
