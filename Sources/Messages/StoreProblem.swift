package import Domain

/// Why the store could not be opened, read or written.
package enum StoreProblem: Codable, Hashable, Sendable {
  case missing(path: String)
  /// Group or others can reach it; `mode` is the permission bits.
  case notPrivate(path: String, mode: Int)
  case notOwner(path: String)
  case symbolicLink(path: String)
  /// Not a directory where one is needed, or not a plain file.
  case wrongSort(path: String)
  case networkFileSystem(path: String)
  /// `code` is the system's error number.
  case cannotCreate(path: String, code: Int)
  case empty(path: String)
  case truncated(path: String)
  case notAStore(path: String)
  case damaged
  case futureVersion(found: Int, known: Int)
  case isPracticeStore
  case isRealStore
  case wrongSetting(pragma: String, found: String)
  case busy
  case diskFull
  case readOnly
  case ioError(code: Int)
  /// A rule of the store refused the change; without values.
  case constraint(rule: String)
  case other(code: Int)
  case duplicate(InsatsID)
  case unknownReference(insats: InsatsID, field: InsatsField, value: String)
  case forbiddenText(InsatsID)
}
