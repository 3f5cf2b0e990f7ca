import TestSupport
import Testing

/// The program in an empty home.
struct FirstStartTests {
  /// The choices by their place in the list, and the number of insatser the map then has.
  private static func choose(_ downs: Int, _ home: Home) throws -> PTY {
    let pty = try home.pty()
    try pty.wait(for: "Välkommen till Insatskarta")
    for _ in 0..<downs { pty.send(Press.down) }
    pty.send(Press.enter)
    return pty
  }

  @Test func `both cities give all 61 posts and a store for the owner only`() throws {
    let home = try Home()
    let pty = try Self.choose(2, home)
    try pty.wait(for: "Alla målgrupper")
    #expect(!pty.screen.text.contains("ÖVNING"))
    try pty.press("3", for: "60 insatser (1 avslutade)")
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
    let modes = [
      "data/insatskarta": 0o700, "data/insatskarta/sakerhetskopior": 0o700,
      "data/insatskarta/insatskarta.sqlite": 0o600, "data/insatskarta/lock": 0o600,
    ]
    for (file, mode) in modes { #expect(try home.mode(file) == mode, "\(file)") }
    let found = try home.run(["sok", "--format", "json"]).json()
    let ended = try home.run(["sok", "status:avslutad", "--format", "json"]).json()
    let counts = [found, ended].map { $0["traffar"]?.int ?? 0 }
    #expect(counts.reduce(0, +) == 61)
  }

  @Test func `the second start opens the store at once`() throws {
    let home = try Home()
    let first = try Self.choose(2, home)
    try first.wait(for: "Alla målgrupper")
    first.send("q")
    _ = try first.waitForEnd()
    let second = try home.pty()
    try second.wait(for: "Alla målgrupper")
    #expect(!second.hasSent("Välkommen"))
  }

  @Test(arguments: [(0, 51), (1, 10), (4, 0)])
  func `a choice gives just its posts`(downs: Int, count: Int) throws {
    let home = try Home()
    let pty = try Self.choose(downs, home)
    try pty.wait(for: "Alla målgrupper")
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
    let cards = try home.run(["exportera", "--format", "json"]).json()
    #expect(cards.items.count == count)
  }

  @Test func `practice leaves no store behind`() throws {
    let home = try Home()
    let pty = try Self.choose(3, home)
    try pty.wait(for: "Alla målgrupper")
    #expect(pty.screen.text.contains("ÖVNING"))
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
    #expect(try home.run(["karta"]).status == 66)
  }

  @Test func `leaving the first start makes nothing`() throws {
    let home = try Home()
    let pty = try home.pty()
    try pty.wait(for: "Välkommen till Insatskarta")
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
    #expect(try home.run(["karta"]).status == 66)
  }

  @Test func `a store that cannot be made is told and another choice can be made`() throws {
    let home = try Home()
    let pty = try home.pty([], ["INSATSKARTA_LAGER": "/proc/insatskarta/lager"])
    try pty.wait(for: "Välkommen till Insatskarta")
    try pty.press(Press.enter, for: "Inget har ändrats")
    #expect(pty.screen.text.contains("Välkommen till Insatskarta"))
    pty.send(Press.escape)
    pty.readUntilQuiet()
    for _ in 0..<3 { pty.send(Press.down) }
    try pty.press(Press.enter, for: "ÖVNING")
  }
}
