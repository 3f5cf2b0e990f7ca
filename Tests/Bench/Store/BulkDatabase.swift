import GRDBSQLite

/// SQLite itself, for putting in a hundred million rows. What is put in is what the program's own
/// schema says; only durability, triggers and indexes wait until all is there, and checks of
/// columns until `check` is asked.
final class BulkDatabase {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else { throw Failure(description: "open: \(code)") }
    self.handle = handle
    try run(
      """
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA foreign_keys = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = FILE;
      PRAGMA threads = 2; PRAGMA ignore_check_constraints = ON;
      """)
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  func statement(_ sql: String) throws -> BulkStatement {
    var statement: OpaquePointer?
    guard
      sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        == SQLITE_OK, let statement
    else { throw failure(sql) }
    return BulkStatement(statement, sql)
  }

  /// An insertion of a whole row of so many columns.
  func insertion(into table: String, _ columns: [String]) throws -> BulkStatement {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return try statement(
      "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
  }

  /// The first column of every row, as text.
  func texts(_ sql: String) throws -> [String] {
    let statement = try statement(sql)
    var texts: [String] = []
    while try statement.next() { texts.append(statement.text(0)) }
    return texts
  }

  private func failure(_ sql: String) -> Failure {
    Failure(description: String(cString: sqlite3_errmsg(handle)) + ": " + sql.prefix(200))
  }
}

/// A prepared statement whose values are bound from the left.
final class BulkStatement {
  private let handle: OpaquePointer
  private let sql: String
  private var column: Int32 = 0

  init(_ handle: OpaquePointer, _ sql: String) {
    self.handle = handle
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  func bind(_ number: Int) {
    column += 1
    sqlite3_bind_int64(handle, column, Int64(number))
  }

  func bind(_ flag: Bool) { bind(flag ? 1 : 0) }

  /// The text must stay where it is until the row is put in.
  func bind(_ text: Text?) {
    column += 1
    guard let text else {
      sqlite3_bind_null(handle, column)
      return
    }
    text.bytes.withMemoryRebound(to: CChar.self) { bytes in
      _ = sqlite3_bind_text(handle, column, bytes.baseAddress, Int32(bytes.count), nil)
    }
  }

  func bind(blob: Text) {
    column += 1
    sqlite3_bind_blob(handle, column, blob.bytes.baseAddress, Int32(blob.bytes.count), nil)
  }

  /// Puts in the row that was bound.
  func put() throws {
    guard sqlite3_step(handle) == SQLITE_DONE else {
      throw BulkDatabase.Failure(
        description: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))) + ": " + sql)
    }
    sqlite3_reset(handle)
    column = 0
  }

  func next() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      throw BulkDatabase.Failure(
        description: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
  }

  func text(_ column: Int32) -> String {
    sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
  }
}
