import GRDB

/// How far a store's file had come, as one connection sees it: the same as long as neither it nor
/// anybody else has changed a row.
struct StorePoint: Hashable {
  private var others: Int
  private var own: Int

  /// To be taken inside the transaction that reads.
  init(_ database: Database) throws {
    // SQLite raises it with every commit of another connection.
    others = try Int.fetchOne(try database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    own = database.totalChangesCount
  }
}
