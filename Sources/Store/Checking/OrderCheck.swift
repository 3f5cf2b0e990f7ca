import GRDB

/// Compares every client, order, need and handover with the event that seals it, and drafts with
/// their digests.
enum OrderCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    let digests = RowDigest(database: database)
    return
      try faults(
        "client", key: "id", EventAction.clientChanges, "deltagare", digests.client, database)
      + faults(
        "referral", key: "number", EventAction.referralChanges, "bestallning", digests.referral,
        database)
      + faults(
        "need", key: "number", EventAction.needChanges, "behov", digests.need, database)
      + faults(
        "handover", key: "number", EventAction.handovers, "overlamning", digests.handover,
        database)
      + wrongStatuses(database)
      + DraftWriter(database: database).faults().map { StoreFault(.historyAltered, "utkast \($0)") }
  }

  private static func faults(
    _ table: String, key: String, _ actions: [EventAction], _ word: String,
    _ digest: (Int) throws -> String, _ database: Database
  ) throws -> [StoreFault] {
    var newest: [String: (seq: Int, content: String)] = [:]
    var faults: [StoreFault] = []
    let marks = actions.map { _ in "?" }.joined(separator: ", ")
    let events = try Row.fetchCursor(
      database,
      sql: "SELECT subject, seq, content FROM event WHERE action IN (\(marks)) ORDER BY seq",
      arguments: StatementArguments(actions.map(\.rawValue)))
    while let row = try events.next() {
      var row = RowReader(row)
      newest[try row.next()] = (try row.next(), try row.next())
    }
    let rows = try Row.fetchAll(
      database, sql: "SELECT \(key), version, event FROM \(table) ORDER BY \(key)")
    for row in rows {
      var row = RowReader(row)
      let id: Int = try row.next()
      let version: Int = try row.next()
      let event: Int = try row.next()
      let seal = RowSeal(digest: try digest(id), version: version)
      guard let known = newest.removeValue(forKey: String(id)), known.seq == event else {
        faults.append(StoreFault(.historyMissing, "\(word) \(id)"))
        continue
      }
      if try known.content != CanonicalJSON.text(seal) {
        faults.append(StoreFault(.historyAltered, "\(word) \(id)"))
      }
    }
    return faults
      + newest.keys.sorted().map { StoreFault(.historyMissing, "\(word) \($0)") }
  }

  /// Orders whose status is not where their last step led, or whose parts are of no order.
  private static func wrongStatuses(_ database: Database) throws -> [StoreFault] {
    try Int.fetchAll(
      database,
      sql: """
        SELECT number FROM referral WHERE status IS NOT
          (SELECT to_status FROM referral_step WHERE referral = number
            ORDER BY position DESC LIMIT 1)
        ORDER BY number
        """
    ).map { StoreFault(.historyAltered, "bestallning \($0)") }
  }
}
