package import Domain
import GRDB

/// An order that may have a step due, as far as that is to be judged.
package struct WaitingOrder: Hashable, Sendable {
  package var number: Int
  package var unit: String?
  package var status: ReferralStatus
  /// The day it was sent in.
  package var ordered: Day
  package var version: Int
  /// Oldest first.
  package var steps: [StatusStep]

  package init(
    number: Int, unit: String?, status: ReferralStatus, ordered: Day, version: Int,
    steps: [StatusStep]
  ) {
    self.number = number
    self.unit = unit
    self.status = status
    self.ordered = ordered
    self.version = version
    self.steps = steps
  }
}

extension CatalogueStore {
  /// The orders of some statuses that were sent in on a day or before, from an index; `nil` for
  /// whenever. Nobody is shown them, so reading is no event.
  package func waiting(
    _ status: ReferralStatus, sentInBy day: Day? = nil
  ) throws(StoreError) -> [WaitingOrder] {
    try read { database in
      let rows = try Row.fetchAll(
        try database.cachedStatement(sql: Self.waitingSQL),
        arguments: [status.rawValue, day?.description])
      let reader = ReferralReader(database: database)
      return try rows.map { row in
        var row = RowReader(row)
        let number: Int = try row.next()
        let unit: String? = try row.optional()
        guard let ordered = try row.day() else { throw StoreError.damaged }
        return WaitingOrder(
          number: number, unit: unit, status: status, ordered: ordered, version: try row.next(),
          steps: try reader.steps(number))
      }
    }
  }

  static let waitingSQL = """
    SELECT number, unit, ordered, version FROM referral
    WHERE status = ? AND ordered <= coalesce(?, '9999-12-31') ORDER BY number
    """
}
