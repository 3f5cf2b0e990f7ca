import Domain
import GRDB

/// What the event of a change says of a client or an order: no personal data, only a digest that
/// cannot be guessed from the outside, for each row holds a random token.
struct RowSeal: Codable, Hashable {
  var digest: String
  var version: Int
}

/// Digests a client's row, or an order's row with everything that belongs to it.
struct RowDigest {
  let database: Database

  func client(_ id: Int) throws -> String {
    var bytes = CanonicalBytes()
    try add(
      "SELECT \(ClientColumns.all.joined(separator: ", ")) FROM client WHERE id = ?", id, &bytes)
    return Digest.hex(Digest.of(bytes.data))
  }

  func referral(_ number: Int) throws -> String {
    var bytes = CanonicalBytes()
    let columns = ReferralColumns.all.joined(separator: ", ")
    try add("SELECT \(columns) FROM referral WHERE number = ?", number, &bytes)
    for part in Self.parts {
      try add(
        """
        SELECT \(part.columns) FROM \(part.table)
        WHERE referral = ?\(part.isOne ? "" : " ORDER BY position")
        """, number, &bytes)
    }
    // Only when there are any, so that orders sealed before these parts were made still hold.
    for part in Self.laterParts {
      var later = CanonicalBytes()
      later.add(part.table)
      let rows = try add(
        "SELECT \(part.columns) FROM \(part.table) WHERE referral = ? ORDER BY \(part.order)",
        number, &later)
      if rows > 0 { bytes.add(later.data) }
    }
    return Digest.hex(Digest.of(bytes.data))
  }

  func need(_ number: Int) throws -> String {
    var bytes = CanonicalBytes()
    try add(
      "SELECT \(NeedColumns.all.joined(separator: ", ")) FROM need WHERE number = ?", number,
      &bytes)
    try add(
      "SELECT position, target_group FROM need_group WHERE need = ? ORDER BY position", number,
      &bytes)
    return Digest.hex(Digest.of(bytes.data))
  }

  func handover(_ number: Int) throws -> String {
    var bytes = CanonicalBytes()
    try add(
      "SELECT \(HandoverColumns.all.joined(separator: ", ")) FROM handover WHERE number = ?",
      number, &bytes)
    try add(
      "SELECT position, referral FROM handover_referral WHERE handover = ? ORDER BY position",
      number, &bytes)
    return Digest.hex(Digest.of(bytes.data))
  }

  private static let laterParts: [(table: String, columns: String, order: String)] = [
    ("referral_report", "step, as_ordered, next_step", "step"),
    ("referral_outcome", "step, position, degree, text", "step, position"),
    ("referral_returned", "step, content", "step"),
    (
      "referral_contact", "position, event, sort, day, attended, next, text, actor, at",
      "position"
    ),
    ("deviation", "number, sort, from_day, due, reason, text, actor", "number"),
  ]

  private static let parts: [(table: String, columns: String, isOne: Bool)] = [
    ("referral_group", "position, target_group", false),
    ("referral_reason", "position, reason", false),
    ("referral_goal", "position, goal", false),
    ("referral_override", "position, warning, reason, text", false),
    ("referral_consent", "receiver, purpose, given, form, until, withdrawn", true),
    ("referral_consent_field", "position, field", false),
    (
      "referral_step", "position, event, from_status, to_status, actor, at, day, reason, text",
      false
    ),
  ]

  /// - Returns: how many rows there were.
  @discardableResult
  private func add(_ sql: String, _ id: Int, _ bytes: inout CanonicalBytes) throws -> Int64 {
    let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: [id])
    // The number of rows as well, so that no row can be taken for one of the next table.
    var count: Int64 = 0
    while let row = try rows.next() {
      count += 1
      for value in row.databaseValues { bytes.add(value) }
    }
    bytes.add(count)
    return count
  }
}
