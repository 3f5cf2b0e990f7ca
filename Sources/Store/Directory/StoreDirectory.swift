import Foundation

/// The directory of a store, its files, and the rules about who may reach them.
///
/// `insatskarta.sqlite` is the store, `lock` guards opening, `sakerhetskopior/` holds backups,
/// `kartbild` the figures of the first screen, and `sokindex` the index of a large catalogue.
/// The directory is 0700 and its files 0600; whatever is wider is refused, never mended, for
/// somebody may already have read it.
package struct StoreDirectory: Hashable, Sendable {
  /// Absolute or relative to the working directory, without a slash at the end: with one, the
  /// system would follow a link before it could be seen.
  package let path: String

  package init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Where the store is when nobody says otherwise (XDG base directory specification).
  /// - Parameters:
  ///   - dataHome: `XDG_DATA_HOME`; ignored unless absolute, as the specification says.
  ///   - home: `HOME`.
  /// - Returns: `nil` when neither says anything.
  package static func standard(dataHome: String?, home: String?) -> StoreDirectory? {
    if let dataHome, dataHome.hasPrefix("/") {
      return StoreDirectory(path: dataHome).appending("insatskarta")
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return StoreDirectory(path: home).appending(".local/share/insatskarta")
  }

  /// The store itself.
  package var file: String { appending("insatskarta.sqlite").path }
  /// A store being made; it gets its name when it is whole.
  var unfinishedFile: String { appending("insatskarta.sqlite.ny").path }
  var lock: String { appending("lock").path }
  /// The map as it last was (`GlanceFile`), and one being written.
  var glance: String { appending("kartbild").path }
  var unfinishedGlance: String { appending("kartbild.ny").path }
  /// The search index of a large catalogue (`IndexFile`), and one being written.
  var searchIndex: String { appending("sokindex").path }
  var unfinishedIndex: String { appending("sokindex.ny").path }
  package var backups: String { appending("sakerhetskopior").path }

  /// Whether there is a store file, of whatever worth.
  package var hasStore: Bool { (try? SystemCall.status(file)) != nil }

  /// Makes the directory and the one for backups where they are missing.
  /// - Throws: `cannotCreate`, or what `check` throws.
  func make() throws(StoreError) {
    try SystemCall.makeDirectory(path)
    try check()
    try SystemCall.makeDirectory(backups)
    try check()
  }

  /// Refuses a directory or file that others can reach, that belongs to others, that is a link,
  /// or that lies on a network file system. Files that are missing are no fault.
  /// - Throws: `missing`, `notPrivate`, `notOwner`, `symbolicLink`, `wrongSort`,
  ///   `networkFileSystem`, `cannotCreate`.
  func check() throws(StoreError) {
    guard try SystemCall.status(path) != nil else { throw .missing(path: path) }
    for (path, isDirectory) in members { try check(path, isDirectory: isDirectory) }
    if SystemCall.isOnNetwork(path) { throw .networkFileSystem(path: path) }
  }

  /// Everything the rules cover: paths, and whether each is a directory.
  var members: [(path: String, isDirectory: Bool)] {
    [
      (path, true), (backups, true), (lock, false), (file, false), (file + "-journal", false),
      (unfinishedFile, false), (unfinishedFile + "-journal", false), (glance, false),
      (unfinishedGlance, false), (searchIndex, false), (unfinishedIndex, false),
    ]
  }

  func check(_ path: String, isDirectory: Bool) throws(StoreError) {
    guard let status = try SystemCall.status(path) else { return }
    if status.isLink { throw .symbolicLink(path: path) }
    guard isDirectory ? status.isDirectory : status.isFile else { throw .wrongSort(path: path) }
    // Root as well: a store has one user, and root's files would lock that user out.
    if status.owner != SystemCall.user { throw .notOwner(path: path) }
    if status.mode & 0o7077 != 0 { throw .notPrivate(path: path, mode: status.mode) }
  }

  private func appending(_ name: String) -> StoreDirectory {
    StoreDirectory(path: path == "/" ? path + name : path + "/" + name)
  }
}
