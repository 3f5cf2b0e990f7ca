import Canvas
import TestSupport
import Testing

/// Windows of every size, changed while keys are typed.
struct ResizeStormTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `after a storm of sizes the picture is that of a fresh start`(seed: UInt64) throws {
    let home = try Home()
    var trial = try Trial.practice(home)
    let fresh = try trial.start()
    fresh.readUntilQuiet(milliseconds: 300)
    trial.isReady = { $0.text.contains("Alla målgr") || $0.text.contains("Insatskarta") }
    let keys = [Press.down, Press.up, "u", "u"]
    let pty = try trial.resizeStorm(150, seed: seed, keys: keys)
    // Back to where a fresh start stands.
    for _ in 0..<40 { pty.send(Press.up) }
    pty.readUntilQuiet(milliseconds: 150)
    if pty.screen.text.contains("Arbetslösa") { pty.send("u") }
    pty.readUntilQuiet(milliseconds: 150)
    #expect(pty.screen.text == fresh.screen.text)
    #expect(pty.screen.unknown == [])
    #expect(pty.screen.requests == [])
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
  }

  @Test(arguments: [
    Size(width: 1, height: 1), Size(width: 300, height: 1), Size(width: 1, height: 100),
    Size(width: 39, height: 10), Size(width: 40, height: 9), Size(width: 40, height: 10),
    Size(width: 132, height: 43), Size(width: 300, height: 100),
  ])
  func `the program starts in any window and Q ends it`(size: Size) throws {
    let home = try Home()
    let pty = try home.pty(["--ovning"], size: size)
    try pty.read(until: "something") { !$0.text.allSatisfy { $0 == " " || $0 == "\n" } }
    pty.readUntilQuiet()
    let isComfortable = size.width >= 40 && size.height >= 10
    if size.width >= 40 {
      #expect(pty.screen.text.contains(isComfortable ? "Alla målgr" : "Fönstret är för litet"))
    }
    pty.send("q")
    #expect(try pty.waitForEnd() == .exited(0))
  }
}
