import Canvas
import Foundation
import TestSupport

/// A home of a test's own, with nothing of the real one: removed when the tests end. (Not when the
/// test lets go of it: that may be before a file in it has been read.)
final class Home: Sendable {
  let path: String

  /// An empty home, 0700.
  init() throws {
    // Letters and few digits: a long run of digits in an argument would look like a person's.
    var name = Array((NSTemporaryDirectory() + "insatskarta-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Launch.Failure(call: "mkdtemp", code: errno) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    TemporaryFolders.removeAtExit(path)
    for folder in ["data", "arbete"] {
      try FileManager.default.createDirectory(
        atPath: path + "/" + folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    }
  }

  /// A home whose store holds both cities' catalogues.
  static func withStore() throws -> Home {
    let home = try Home()
    let content = try full.get()
    for folder in [home.store, home.store + "/sakerhetskopior"] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    }
    for (file, bytes) in [(home.storeFile, content), (home.store + "/lock", [])] {
      try Data(bytes).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    return home
  }

  /// The store file of such a home, made once.
  private static let full = Result {
    let home = try Home()
    let answer = try home.run(["importera"] + Checkout.catalogues)
    guard answer.status == 0 else { throw NoStore(error: answer.error) }
    return try Home.bytes(home.storeFile)
  }

  struct NoStore: Error {
    let error: String
  }

  /// The standard place of the store.
  var store: String { path + "/data/insatskarta" }
  var storeFile: String { store + "/insatskarta.sqlite" }
  /// The directory that programs run in.
  var work: String { path + "/arbete" }

  var environment: [String: String] {
    [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
    ]
  }

  // MARK: Running

  /// Runs the program to its end without a terminal.
  ///
  /// `input` is what it reads on standard input; `output` a file instead of one that the answer
  /// is read from, such as `/dev/full`; `changes` are variables set or, with nil, taken away.
  func run(
    _ arguments: [String], input: [UInt8]? = nil, output: String? = nil,
    _ changes: [String: String?] = [:]
  ) throws -> Answer {
    let start = try start(arguments, input: input, output: output, changes)
    return try start.answer()
  }

  /// Runs a shell script in which `"$0" "$@"` is the program with its arguments.
  func shell(_ script: String, _ arguments: [String]) throws -> Answer {
    let name = path + "/" + UUID().uuidString
    let running = try Launch.start(
      ["/bin/sh", "-c", script, try ProgramFile.path()] + arguments, environment: environment,
      folder: work, input: "/dev/null", output: name + ".out", error: name + ".err")
    return try Started(running: running, output: name + ".out", error: name + ".err").answer()
  }

  struct Started {
    let running: Launch.Running
    let output: String
    let error: String

    func answer() throws -> Answer {
      let end = running.end()
      return Answer(
        end: end, out: output.hasPrefix("/dev/") ? [] : try Home.bytes(output),
        errorBytes: try Home.bytes(error))
    }
  }

  /// Starts the program without a terminal.
  func start(
    _ arguments: [String], input: [UInt8]? = nil, output: String? = nil,
    _ changes: [String: String?] = [:]
  ) throws -> Started {
    let name = path + "/" + UUID().uuidString
    if let input { try Data(input).write(to: URL(filePath: name + ".in")) }
    var variables = environment
    for (key, value) in changes { variables[key] = value }
    let running = try Launch.start(
      [try ProgramFile.path()] + arguments, environment: variables, folder: work,
      input: input == nil ? "/dev/null" : name + ".in", output: output ?? name + ".out",
      error: name + ".err")
    return Started(running: running, output: output ?? name + ".out", error: name + ".err")
  }

  /// Starts the program on a terminal.
  func pty(
    _ arguments: [String] = [], _ changes: [String: String] = [:],
    size: Size = Size(width: 80, height: 24), launch: PTY.Launch = .direct
  ) throws -> PTY {
    try PTY(
      try ProgramFile.path(), arguments, environment: environment.merging(changes) { $1 },
      size: size, launch: launch)
  }

  // MARK: Files

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// Writes a file in the directory that programs run in and gives its name.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: work + "/" + name))
    return name
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// The permission bits of a file below the home.
  func mode(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + file)
    return attributes[.posixPermissions] as? Int ?? -1
  }
}
