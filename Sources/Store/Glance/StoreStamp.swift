/// What the system says of the store's file. It is the same as long as nobody has written to it.
///
/// Asking costs two calls and opens nothing, which matters: closing any descriptor of the file
/// would drop the locks SQLite holds on it in this process.
struct StoreStamp: Hashable {
  var inode: Int
  var size: Int
  /// Nanoseconds since 1970 UTC: when the content and when anything at all last changed. The second
  /// cannot be set to what it was.
  var modified: Int
  var changed: Int

  /// - Returns: `nil` when there is no file, or a journal that says that somebody is writing.
  static func of(_ directory: StoreDirectory) -> StoreStamp? {
    guard let journal = try? SystemCall.status(directory.file + "-journal").map(\.size) ?? 0,
      journal == 0, let file = try? SystemCall.status(directory.file), file.size > 0
    else { return nil }
    return StoreStamp(
      inode: file.inode, size: file.size, modified: file.modified, changed: file.changed)
  }
}
