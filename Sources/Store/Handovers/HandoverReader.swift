import Domain
import GRDB

/// Reads handovers of clients. Whoever asks has read the client, which is an event.
struct HandoverReader {
  let database: Database

  /// Those of a client, oldest first.
  func handovers(of client: Int) throws -> [Handover] { try handovers("client = ?", client) }

  func handover(requestID: String) throws -> Handover? {
    try handovers("request_id = ?", requestID).first
  }

  /// The main caseworker: who took the client over last, else who made the newest order. The unit
  /// is where that was.
  func lead(of client: Int) throws -> (name: String, unit: String?)? {
    if let last = try handovers(of: client).last { return (last.to, last.unit) }
    let row = try Row.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT caseworker, unit FROM referral WHERE client = ? AND status <> 'felregistrerad'
          ORDER BY number DESC LIMIT 1
          """), arguments: [client])
    guard let row else { return nil }
    var reader = RowReader(row)
    return (try reader.next(), try reader.optional())
  }

  /// The open orders of a caseworker for a client, with their versions.
  func open(_ client: Int, of caseworker: String) throws -> [(number: Int, version: Int)] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT number, version FROM referral
          WHERE client = ? AND caseworker = ? AND is_open = 1 ORDER BY number
          """), arguments: [client, caseworker])
    return try rows.map { row in
      var row = RowReader(row)
      return (try row.next(), try row.next())
    }
  }

  private func handovers(
    _ condition: String, _ value: any DatabaseValueConvertible
  ) throws -> [Handover] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT number, client, from_user, to_user, unit, actor, day, summary FROM handover
          WHERE \(condition) ORDER BY number
          """), arguments: [value])
    return try rows.map { row in
      var row = RowReader(row)
      let number: Int = try row.next()
      let client: Int = try row.next()
      let from: String = try row.next()
      let to: String = try row.next()
      let unit: String? = try row.optional()
      let actor: String = try row.next()
      guard let day = try row.day() else { throw StoreError.damaged }
      return Handover(
        number: number, client: client, from: from, to: to, unit: unit, by: actor, day: day,
        summary: try row.next(), orders: try orders(number))
    }
  }

  private func orders(_ number: Int) throws -> [Int] {
    try Int.fetchAll(
      try database.cachedStatement(
        sql: "SELECT referral FROM handover_referral WHERE handover = ? ORDER BY position"),
      arguments: [number])
  }
}
