import TestSupport
import Testing

/// How many bytes the program sends: counts, which are the same on every machine.
struct ByteBudgetTests {
  private static func cost(_ pty: PTY, _ keys: String) -> Int {
    let before = pty.received.count
    pty.send(keys)
    pty.readUntilQuiet()
    return pty.received.count - before
  }

  @Test func `the first screen costs at most 4 000 bytes`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    #expect(pty.received.count <= 4_000)
  }

  @Test func `an idle program sends nothing`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    #expect(pty.readUntilQuiet(milliseconds: 500) == 0)
  }

  @Test func `a step down the catalogue costs at most 120 bytes`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    try pty.press("3", for: "›Alkohol")
    let costs = (0..<10).map { _ in Self.cost(pty, Press.down) }
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 120 }, "\(costs)")
  }

  @Test func `a line of scrolling costs at most 300 bytes`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    try pty.press("3", for: "›Alkohol")
    for _ in 0..<16 { _ = Self.cost(pty, Press.down) }
    let costs = (0..<10).map { _ in Self.cost(pty, Press.down) }
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 300 }, "\(costs)")
  }

  @Test func `a step down the map costs at most 600 bytes`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    let costs = (0..<8).map { _ in Self.cost(pty, Press.down) }
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 600 }, "\(costs)")
  }

  @Test func `a page costs at most 2 500 bytes`() throws {
    let home = try Home()
    let pty = try home.settledPractice()
    try pty.press("3", for: "›Alkohol")
    let costs = (0..<3).map { _ in Self.cost(pty, Press.pageDown) }
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 2_500 }, "\(costs)")
  }
}
