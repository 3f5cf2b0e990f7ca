import Domain
import Foundation
import Testing

@testable import Store

@Suite struct RefusedDirectoryTests {
  let scratch: Scratch
  var directory: StoreDirectory { scratch.directory }

  init() throws {
    scratch = try Scratch()
    _ = try TestStore.open(scratch.directory)
  }

  @Test(arguments: [0o750, 0o710, 0o701, 0o770, 0o777, 0o705, 0o2700])
  func `a directory that others can reach is refused`(mode: Int) throws {
    try scratch.setMode(mode, directory.path)
    #expect(throws: StoreError.notPrivate(path: directory.path, mode: mode)) {
      try CatalogueStore.open(directory)
    }
    #expect(throws: StoreError.notPrivate(path: directory.path, mode: mode)) {
      try TestStore.open(directory)
    }
  }

  @Test(
    arguments: ["insatskarta.sqlite", "lock", "sakerhetskopior"], [0o640, 0o604, 0o620, 0o666])
  func `a file that others can reach is refused`(name: String, mode: Int) throws {
    let path = directory.path + "/" + name
    try scratch.setMode(mode, path)
    #expect(throws: StoreError.notPrivate(path: path, mode: mode)) {
      try CatalogueStore.open(directory)
    }
  }

  @Test func `a directory that is a link is refused, with a slash at its end as well`() throws {
    let link = scratch.path + "/lank"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: directory.path)
    for path in [link, link + "/"] {
      #expect(throws: StoreError.symbolicLink(path: link)) {
        try CatalogueStore.open(StoreDirectory(path: path))
      }
    }
  }

  @Test(arguments: ["insatskarta.sqlite", "lock", "sakerhetskopior", "insatskarta.sqlite-journal"])
  func `a file that is a link is refused`(name: String) throws {
    let path = directory.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: scratch.path + "/annat")
    #expect(throws: StoreError.symbolicLink(path: path)) { try TestStore.open(directory) }
  }

  @Test func `a file where the directory should be is refused`() throws {
    let path = scratch.path + "/fil"
    try SystemCall.makeFile(path)
    #expect(throws: StoreError.wrongSort(path: path)) {
      try TestStore.open(StoreDirectory(path: path))
    }
  }

  @Test func `a place where nothing can be made is an error with the system's number`() throws {
    #expect(throws: StoreError.cannotCreate(path: "/proc/lager", code: 2)) {
      try TestStore.open(StoreDirectory(path: "/proc/lager"))
    }
  }

  @Test func `somebody else's store is refused, by root as well`() throws {
    let owner = UInt32(SystemCall.user)
    try #require(owner == 0, "only root can give files away")
    try FileManager.default.setAttributes(
      [.ownerAccountID: NSNumber(value: 12_345)], ofItemAtPath: directory.file)
    #expect(throws: StoreError.notOwner(path: directory.file)) {
      try CatalogueStore.open(directory)
    }
  }

  @Test(arguments: [
    ("ext4", false), ("btrfs", false), ("xfs", false), ("overlay", false), ("tmpfs", false),
    ("fuseblk", false), ("fuse.gocryptfs", false), ("nfs", true), ("nfs4", true), ("cifs", true),
    ("smb3", true), ("9p", true), ("ceph", true), ("fuse.sshfs", true), ("fuse.rclone", true),
    ("fuse", true),
  ])
  func `a file system is shared or the machine's own`(type: String, isNetwork: Bool) {
    #expect(FileSystem.isNetwork(type) == isNetwork)
  }

  @Test(arguments: [
    ("/", "ext4"), ("/home/a", "ext4"), ("/mnt/a b", "nfs4"), ("/mnt/a b/c", "nfs4"),
    ("/mnt/a bc", "ext4"), ("/srv/x", "fuse.sshfs"), ("/srv", "cifs"),
  ])
  func `the deepest and latest mount holds a path`(path: String, type: String) {
    let mounts = #"""
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      30 22 0:40 / /mnt/a\040b rw - nfs4 server:/a rw
      31 22 0:41 / /srv rw master:2 shared:3 - xfs /dev/sdb rw
      32 31 0:42 / /srv rw - cifs //server/b rw
      33 32 0:43 / /srv/x rw - fuse.sshfs user@host:/ rw
      """#
    #expect(FileSystem.mountType(of: path, mounts: Array(mounts.utf8)) == type)
  }

  @Test(arguments: [
    ("/data", "/home/a", "/data/insatskarta"),
    (nil, "/home/a", "/home/a/.local/share/insatskarta"),
    ("", "/home/a", "/home/a/.local/share/insatskarta"),
    ("relativ", "/home/a", "/home/a/.local/share/insatskarta"),
    ("/", nil, "/insatskarta"),
    (nil, nil, nil),
  ])
  func `the usual place follows the environment`(dataHome: String?, home: String?, path: String?) {
    #expect(StoreDirectory.standard(dataHome: dataHome, home: home)?.path == path)
  }
}
