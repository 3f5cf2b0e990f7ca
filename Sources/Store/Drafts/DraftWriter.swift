import Domain
import Foundation
import GRDB

/// Writes drafts. Each row carries its own digest, for saving one every other second must not
/// write an event each time.
struct DraftWriter {
  let database: Database

  /// Nobody writes on so many at once; the others follow when some have been sent.
  private static let most = 500

  static let columns = ["id", "owner", "content", "hint", "created", "saved", "version"]

  func write(_ draft: DraftRecord, owner: String, isNew: Bool) throws {
    let content = try CanonicalJSON.text(draft.content)
    let values: [(any DatabaseValueConvertible)?] = [
      draft.id, owner, content, draft.hint, draft.created, draft.saved, draft.version,
    ]
    let digest = Self.digest(values.map { $0?.databaseValue ?? .null })
    try database.cachedStatement(
      sql: """
        INSERT INTO draft (id, owner, content, hint, created, saved, version, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, hint = excluded.hint,
          saved = excluded.saved, version = excluded.version, digest = excluded.digest
        """
    ).execute(arguments: StatementArguments(values + [digest]))
  }

  /// - Returns: whether there was one.
  @discardableResult
  func remove(
    _ id: String, of owner: String, _ action: EventAction, _ stamp: EventLog.Stamp
  ) throws -> Bool {
    try database.cachedStatement(sql: "DELETE FROM draft WHERE id = ? AND owner = ?")
      .execute(arguments: [id, owner])
    guard database.changesCount == 1 else { return false }
    try EventLog(database: database).append(action, subject: id, content: ReadContent(), stamp)
    return true
  }

  func read(_ id: String, of owner: String) throws -> DraftRecord? {
    try drafts("id = ? AND owner = ?", [id, owner]).first
  }

  func drafts(of owner: String) throws -> [DraftRecord] {
    try drafts("owner = ? ORDER BY saved DESC, id LIMIT ?", [owner, Self.most])
  }

  private func drafts(_ condition: String, _ values: StatementArguments) throws -> [DraftRecord] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, content, hint, created, saved, version FROM draft WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: values).map { row in
      var row = RowReader(row)
      let id: String = try row.next()
      let content: String = try row.next()
      guard
        let decoded = try? JSONDecoder().decode(ReferralContent.self, from: Data(content.utf8))
      else { throw StoreError.damaged }
      return DraftRecord(
        id: id, content: decoded, hint: try row.next(), created: try row.next(),
        saved: try row.next(), version: try row.next())
    }
  }

  /// The drafts whose digest is not that of their row.
  func faults() throws -> [String] {
    let columns = Self.columns.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(columns), digest FROM draft ORDER BY id")
    var found: [String] = []
    while let row = try rows.next() {
      let values = Array(row.databaseValues)
      if Self.digest(Array(values.dropLast())).databaseValue != values.last {
        found.append(String.fromDatabaseValue(values[0]) ?? "")
      }
    }
    return found
  }

  private static func digest(_ values: [DatabaseValue]) -> Data {
    var bytes = CanonicalBytes()
    for value in values { bytes.add(value) }
    return Digest.of(bytes.data)
  }
}
