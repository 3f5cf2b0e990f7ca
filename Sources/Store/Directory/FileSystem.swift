/// Which file systems a store may lie on: those whose locks and syncs are the machine's own.
///
/// Types are taken from `/proc/self/mountinfo`; glibc's module does not give `statfs(2)`.
enum FileSystem {
  private static let networkTypes = [
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "coda", "afs", "9p",
    "vboxsf", "prl_fs", "vmhgfs", "ceph", "lustre", "gpfs", "gfs2", "ocfs2", "beegfs", "glusterfs",
    "orangefs", "pvfs2", "panfs", "davfs", "virtiofs",
  ]

  /// FUSE file systems known to keep their files on the machine; any other may be anywhere.
  private static let localFuseTypes = [
    "fuse.bindfs", "fuse.ecryptfs", "fuse.encfs", "fuse.fuse-overlayfs", "fuse.gocryptfs",
    "fuse.mergerfs", "fuse.securefs",
  ]

  /// Whether other machines may use the files of a mount of a type, such as `nfs4` or
  /// `fuse.sshfs`.
  static func isNetwork(_ type: String) -> Bool {
    if type == "fuse" || type.hasPrefix("fuse.") { return !localFuseTypes.contains(type) }
    return networkTypes.contains(type)
  }

  /// - Parameters:
  ///   - path: absolute, with links resolved.
  ///   - mounts: what stands in `/proc/self/mountinfo`. Bytes, since splitting a text into lines and
  ///     words takes longer than the rest of what is looked at before a store is opened.
  /// - Returns: the type of the mount the path lies on.
  static func mountType(of path: String, mounts: [UInt8]) -> String? {
    let path = Array(path.utf8)
    var found: (length: Int, type: ArraySlice<UInt8>)?
    for line in mounts.split(separator: newline) {
      // id parent major:minor root mount-point options … - type source options (proc(5))
      let words = line.split(separator: blank)
      guard words.count > 4,
        let dash = words.dropFirst(5).firstIndex(where: { $0.elementsEqual(hyphen) }),
        dash + 1 < words.count
      else { continue }
      let point = unescaped(words[4])
      guard point.elementsEqual(root) || path == point || path.starts(with: point + root) else {
        continue
      }
      // The deepest mount holds the path; of several on one point, the last one covers.
      if let found, point.count < found.length { continue }
      found = (point.count, words[dash + 1])
    }
    return found.map { String(decoding: $0.type, as: UTF8.self) }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")
  private static let hyphen = [UInt8(ascii: "-")]
  private static let root = [UInt8(ascii: "/")]

  /// The kernel writes space, tab, line feed and backslash as three octal digits.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")) else { return Array(text) }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
