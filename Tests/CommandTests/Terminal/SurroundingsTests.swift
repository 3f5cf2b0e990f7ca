import Canvas
import TestSupport
import Testing

/// TERM, NO_COLOR and other surroundings.
struct SurroundingsTests {
  private static func hasColour(_ pty: PTY) -> Bool {
    String(decoding: pty.received, as: UTF8.self)
      .contains(/\u{1B}\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/)
  }

  @Test func `NO_COLOR takes every colour away and an empty one none`() throws {
    let home = try Home()
    #expect(Self.hasColour(try home.practice([], ["NO_COLOR": ""])))
    let plain = try home.practice([], ["NO_COLOR": "1"])
    plain.send("3" + Press.enter)
    try plain.wait(for: "Innehåll")
    #expect(!Self.hasColour(plain))
  }

  @Test(arguments: [
    "xterm", "screen-256color", "tmux-256color", "linux", "xterm-kitty", "rxvt-unicode-256color",
  ])
  func `terminals draw the map`(term: String) throws {
    let home = try Home()
    let pty = try home.practice([], ["TERM": term])
    try pty.press(Press.down, for: "›Nära arbetsmarknad")
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
    #expect(pty.state.faults == [])
  }

  @Test func `a vt100 draws the map without colour`() throws {
    let home = try Home()
    let pty = try home.pty(["--ovning"], ["TERM": "vt100"])
    try pty.read(until: "the map") { $0.text.contains("Alla målgrupper") }
    #expect(!Self.hasColour(pty))
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["dumb", "", "finns-inte", "../../etc/passwd", "\u{1B}]52;c;YQ==\u{07}"])
  func `a terminal that will not do gets one sentence`(term: String) throws {
    let home = try Home()
    let pty = try home.pty(["--ovning"], ["TERM": term])
    #expect(try pty.waitForEnd() == .exited(1))
    #expect(pty.screen.text.contains("Prova"))
    #expect(!pty.received.contains(0x1B))
  }

  @Test func `a character set other than UTF-8 gets ASCII only`() throws {
    let home = try Home()
    let pty = try home.pty(["--ovning"], ["LC_ALL": "sv_SE.ISO-8859-1"])
    try pty.read(until: "the map") { $0.text.contains("KARTA") }
    pty.readUntilQuiet()
    #expect(pty.received.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["C", "POSIX", "sv_SE", "finns.UTF-8"])
  func `a poor locale still gets Swedish letters`(locale: String) throws {
    let home = try Home()
    let pty = try home.practice([], ["LANG": locale])
    #expect(pty.screen.text.contains("Alla målgrupper"))
  }

  @Test func `a LINES and COLUMNS that lie are not believed`() throws {
    let home = try Home()
    let pty = try home.practice([], ["LINES": "10", "COLUMNS": "20"])
    #expect(pty.screen.text(row: 23).contains("Q avsluta"))
  }
}
