import GRDB

extension StoreError {
  /// The store's own error for whatever was thrown while using the database.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(database: error)
    // A column held what the schema forbids, so something else than the program wrote it.
    case is RowDecodingError: self = .damaged
    default: self = .other(code: 0)
    }
  }

  private init(database error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_IOERR: self = .ioError(code: Int(error.extendedResultCode.rawValue))
    // While opening, NOTADB means another kind of file; later, that the head was overwritten.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    // The text names tables, columns and checks, never the values that broke them.
    case .SQLITE_CONSTRAINT: self = .constraint(rule: error.message ?? "")
    default: self = .other(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
