import Canvas
import TestSupport
import Testing

/// What a caseworker does, in a real terminal of 80 × 24.
struct WalkTests {
  @Test(arguments: [("Språkhinder", 2), ("Rehab", 3), ("Ungdom", 4)])
  func `at most ten keys lead to the card of an insats with a free place`(
    group: String, downs: Int
  ) throws {
    let home = try Home()
    let pty = try home.practice()
    let keys = Array(repeating: Press.down, count: downs) + [Press.enter, "l", Press.enter]
    #expect(keys.count <= 10)
    for key in keys.dropLast(3) { pty.send(key) }
    try pty.wait(for: "›" + group)
    try pty.press(Press.enter, for: "3 KATALOG")
    try pty.press("l", for: "ledig:ja")
    try pty.press(Press.enter, for: "Innehåll")
    let places = try #require(
      pty.screen.text.split(separator: "\n").first { $0.contains("Platser ") })
    let free = try #require(places.firstMatch(of: /(\d+) ledig/)?.1)
    #expect((Int(free) ?? 0) > 0)
    #expect(places.contains("ÖVNING"))
    #expect(pty.screen.unknown == [])
    #expect(pty.screen.requests == [])
  }

  @Test func `the screens of the walk are as they were`() throws {
    let home = try Home()
    let pty = try home.practice(["--nu", "2026-11-23"])
    // What is late is counted beside the key loop.
    try pty.wait(for: "1 Idag (6)")
    try Golden.check(pty.screen.text + "\n", "terminal-karta")
    try pty.press(Press.down + Press.down + Press.enter, for: "3 KATALOG")
    try pty.press("l", for: "ledig:ja")
    try Golden.check(pty.screen.text + "\n", "terminal-katalog")
    try pty.press(Press.enter, for: "Innehåll")
    try Golden.check(pty.screen.text + "\n", "terminal-kort")
  }

  @Test func `letters with dots and rings are typed in the search line`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press("föräldrasvenska åÅäÄöÖ", for: "Sök: föräldrasvenska åÅäÄöÖ")
    for _ in 0..<7 { pty.send("\u{7F}") }
    try pty.read(until: "the letters are gone") { !$0.text.contains("åÅäÄöÖ") }
    #expect(pty.screen.text.contains("›Föräldrasvenska"))
  }

  @Test func `letters are text in the search line and do nothing else`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press("q2?jhz", for: "Sök: q2?jhz")
    #expect(pty.screen.isAlternate)
  }

  @Test func `Esc goes back from everywhere and never ends the program`() throws {
    let home = try Home()
    let pty = try home.practice()
    try pty.press("3", for: "3 KATALOG")
    try pty.press(Press.enter, for: "Innehåll")
    try pty.press("?", for: "Det här kan du göra här")
    for _ in 0..<8 {
      pty.send(Press.escape)
      pty.readUntilQuiet()
    }
    #expect(pty.screen.isAlternate)
    try pty.press("2", for: "2 KARTA")
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
  }

  @Test func `the practice store is marked on every screen`() throws {
    let home = try Home()
    let pty = try home.practice()
    for (keys, text) in [("3", "3 KATALOG"), (Press.enter, "Innehåll"), ("?", "Hjälp")] {
      try pty.press(keys, for: text)
      #expect(pty.screen.text(row: 0).contains("ÖVNING"))
    }
  }

  @Test func `the linear form does the same walk without a terminal`() throws {
    let home = try Home()
    let words = "ner\nner\nner\n\nl\n\nesc\nesc\nq\n"
    let answer = try home.run(["--ovning", "--linjar"], input: Array(words.utf8))
    #expect(answer.status == 0)
    #expect(answer.text.contains("Språkhinder"))
    #expect(answer.text.contains("Innehåll"))
    #expect(!answer.out.contains(0x1B))
  }
}
