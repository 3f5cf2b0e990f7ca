package import Domain

/// Why a store could not be opened, read or written. Holds paths, numbers and keys of the
/// catalogue; never anything about a person.
package enum StoreError: Error, Hashable, Sendable {
  // The directory and its files
  /// There is no store in the directory.
  case missing(path: String)
  /// Group or others can reach it; `mode` is the nine permission bits (and set-id bits).
  case notPrivate(path: String, mode: Int)
  /// It belongs to somebody else than the caller.
  case notOwner(path: String)
  /// It is a link to another place.
  case symbolicLink(path: String)
  /// It is not a directory where one is needed, or not a plain file.
  case wrongSort(path: String)
  /// The directory is on a file system other machines share, where locks do not hold.
  case networkFileSystem(path: String)
  /// It could not be made or opened; `code` is the system's error number.
  case cannotCreate(path: String, code: Int)

  // The file
  /// Zero bytes long.
  case empty(path: String)
  /// Shorter than its own head says.
  case truncated(path: String)
  /// Not SQLite at all, or another program's SQLite file.
  case notAStore(path: String)
  /// SQLite finds it broken, or it holds something the schema forbids.
  case damaged
  /// Made or migrated by a later version of the program.
  case futureVersion(found: Int, known: Int)
  case isPracticeStore
  case isRealStore
  /// A setting the store relies on did not take; `pragma` is its SQLite name.
  case wrongSetting(pragma: String, found: String)

  // Work
  /// Others had it locked for the whole waiting time.
  case busy
  case diskFull
  case readOnly
  /// Reading or writing failed; `code` is SQLite's extended result code.
  case ioError(code: Int)
  /// A rule of the schema refused the change; `rule` is SQLite's text, without values.
  case constraint(rule: String)
  /// Another failure, by SQLite's extended result code.
  case other(code: Int)

  // The catalogue
  /// The same insats twice in one import.
  case duplicate(InsatsID)
  /// A card names a key that neither the store nor the import has.
  case unknownReference(insats: InsatsID, field: InsatsField, value: String)
  /// The text holds a NUL character, which SQLite would cut it at.
  case forbiddenText(InsatsID)
}
