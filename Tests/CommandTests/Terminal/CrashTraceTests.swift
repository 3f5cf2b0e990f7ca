import Foundation
import Glibc
import TestSupport
import Testing

/// A crash leaves nothing of what was on the screen: no core file and no trace.
struct CrashTraceTests {
  private static let marker = "tvillingstjarna"
  private static let crashes = [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP]

  /// The program with standard error in a file, where a crash trace would come.
  private static func start(_ home: Home) throws -> PTY {
    let script = "ulimit -c unlimited 2>/dev/null; cd \"$2\"; exec \"$0\" --ovning 2>\"$1\""
    let pty = try PTY(
      "/bin/sh",
      ["-c", script, try ProgramFile.path(), home.path + "/fel", home.work],
      environment: home.environment)
    try pty.wait(for: "Alla målgrupper")
    pty.send("3s" + marker)
    try pty.wait(for: marker)
    return pty
  }

  @Test(arguments: crashes)
  func `a crash leaves no trace and no core file`(signal: Int32) throws {
    let home = try Home()
    let pty = try Self.start(home)
    let before = pty.received.count
    pty.signal(signal)
    #expect(try pty.waitForEnd() == .killed(signal: signal))
    let after = String(decoding: pty.received[before...], as: UTF8.self)
    #expect(!after.contains(Self.marker))
    #expect(try Home.bytes(home.path + "/fel") == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.work) == [])
  }

  @Test func `the program may write no core file at all`() throws {
    let home = try Home()
    let pty = try Self.start(home)
    let limits = try String(
      contentsOfFile: "/proc/\(pty.process)/limits", encoding: .utf8)
    let line = try #require(limits.split(separator: "\n").first { $0.contains("core file") })
    #expect(line.split(separator: " ").filter { $0 == "0" }.count == 2)
  }

  @Test func `the program starts no other program`() throws {
    let home = try Home()
    let pty = try home.practice(
      [], ["EDITOR": "/bin/false", "PAGER": "/bin/false", "SHELL": "/bin/false"])
    pty.send("3s" + Self.marker)
    try pty.wait(for: Self.marker)
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pty.process)/task")
    for task in tasks {
      let path = "/proc/\(pty.process)/task/\(task)/children"
      guard let children = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      #expect(children.isEmpty)
    }
  }
}
