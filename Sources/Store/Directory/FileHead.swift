import Foundation

/// Reads the head of a file that SQLite has already refused as broken.
///
/// Never of a sound store: closing a descriptor of it drops the locks SQLite holds on it in
/// this process.
enum FileHead {
  /// Whether the file is shorter than the pages its head counts (SQLite file format 1.3).
  static func isTruncated(_ path: String, size: Int) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    guard let head = try? handle.read(upToCount: 32), head.count == 32 else { return true }
    let bytes = [UInt8](head)
    let stated = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = stated == 1 ? 65_536 : stated
    let pages = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
    return size < pageSize * pages
  }
}
