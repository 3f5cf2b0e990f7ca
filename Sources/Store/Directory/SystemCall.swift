import Foundation
import Glibc

/// The few system calls the store needs that Foundation does not give.
///
/// Every file is made with its mode in the call itself. SQLite gives its journal the mode of
/// the store file, so the process's umask, which all threads share, is never touched.
enum SystemCall {
  static var user: UInt32 { geteuid() }

  /// What `lstat(2)` says, or `nil` when there is nothing at the path.
  static func status(_ path: String) throws(StoreError) -> FileStatus? {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      let code = errno
      if code == ENOENT { return nil }
      throw .cannotCreate(path: path, code: Int(code))
    }
    return FileStatus(found)
  }

  /// Makes a directory 0700, and those above it that are missing (0700 as well, as the XDG
  /// base directory specification says).
  static func makeDirectory(_ path: String) throws(StoreError) {
    guard mkdir(path, 0o700) != 0 else { return }
    let code = errno
    if code == EEXIST { return }
    let parent = (path as NSString).deletingLastPathComponent
    guard code == ENOENT, !parent.isEmpty, parent != path else {
      throw .cannotCreate(path: path, code: Int(code))
    }
    try makeDirectory(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path: path, code: Int(errno))
    }
  }

  /// Makes a new, empty file 0600; fails when anything has the name already.
  static func makeFile(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: Int(errno)) }
    close(descriptor)
  }

  /// Gives a file its final name and has the directory written to disk.
  static func rename(_ path: String, to target: String) throws(StoreError) {
    guard Glibc.rename(path, target) == 0 else {
      throw .cannotCreate(path: target, code: Int(errno))
    }
    let descriptor = open((target as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: target, code: Int(errno)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotCreate(path: target, code: Int(errno)) }
  }

  static func remove(_ path: String) { unlink(path) }

  /// Gives a file the name of another, which it takes the place of; not waiting for the disk.
  /// - Returns: whether it was done.
  static func replace(_ target: String, with path: String) -> Bool {
    Glibc.rename(path, target) == 0
  }

  /// Makes a new file 0600 with a content; fails when anything has the name already.
  /// - Returns: whether all of it was written.
  static func makeFile(_ path: String, content: [UInt8]) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return write(descriptor, content, content.count) == content.count
  }

  /// Reads a whole file; `nil` when there is none, it is a link, or it is longer than that.
  static func content(of path: String, atMost most: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count >= 0, bytes.count + count <= most else { return nil }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Whether a directory lies on a file system that other machines share. Where `/proc` is
  /// not mounted nothing is known and the answer is no.
  static func isOnNetwork(_ path: String) -> Bool {
    guard let mounts = content(of: "/proc/self/mountinfo", atMost: 1 << 22),
      let resolved = realpath(path, nil)
    else { return false }
    defer { free(resolved) }
    let type = FileSystem.mountType(of: String(cString: resolved), mounts: mounts)
    return type.map(FileSystem.isNetwork) ?? false
  }
}

/// The little of `stat(2)` that decides who can reach a file.
struct FileStatus {
  /// Permission and set-id bits.
  var mode: Int
  var owner: UInt32
  var size: Int
  var inode: Int
  /// Nanoseconds since 1970 UTC: when the content and when anything at all last changed.
  var modified: Int
  var changed: Int
  var isDirectory: Bool
  var isFile: Bool
  var isLink: Bool

  fileprivate init(_ status: stat) {
    mode = Int(status.st_mode & 0o7777)
    owner = status.st_uid
    size = Int(status.st_size)
    inode = Int(truncatingIfNeeded: status.st_ino)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    isLink = status.st_mode & S_IFMT == S_IFLNK
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
