import Canvas
import Screens
import Testing

/// The dialogs and the register as whole frames.
@Suite struct NeedGoldenTests {
  @Test(arguments: GoldenTests.sizes)
  func `the dialog of a need looks as it did`(size: Size) throws {
    var walk = try Walk.needs(width: size.width, height: size.height)
    walk.press(.down, .down, .down, .right, .character("n"))
    walk.type("En kurs på kvällstid för den som har små barn.")
    try check(walk, "inget-passar", size, at: #_sourceLocation)
  }

  @Test(arguments: GoldenTests.sizes)
  func `the register looks as it did`(size: Size) throws {
    var walk = try Walk.register(width: size.width, height: size.height)
    walk.press(.down, .down)
    try check(walk, "behov", size, at: #_sourceLocation)
  }

  @Test(arguments: GoldenTests.sizes)
  func `the dialog of an answer looks as it did`(size: Size) throws {
    var walk = try Walk.register(width: size.width, height: size.height)
    walk.press(.character("s"), .down)
    try check(walk, "behov-svar", size, at: #_sourceLocation)
  }

  @Test(arguments: GoldenTests.sizes)
  func `the map of needs looks as it did`(size: Size) throws {
    var walk = try Walk.needs(width: size.width, height: size.height)
    for _ in 0..<4 { walk.press(.character("f")) }
    walk.press(.down, .down, .down)
    for _ in 0..<7 { walk.press(.right) }
    try check(walk, "karta-behov", size, at: #_sourceLocation)
  }

  private func check(
    _ walk: Walk, _ name: String, _ size: Size, at location: SourceLocation
  ) throws {
    try Golden.check(
      FrameDump.text(walk.frame), "\(name)-\(size.width)x\(size.height)", at: location)
  }
}
