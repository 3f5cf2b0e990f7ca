import Canvas
import Domain
import Screens
import Testing

/// The ranked list and a pick-list as whole frames.
@Suite struct MatchGoldenTests {
  @Test(arguments: GoldenTests.sizes)
  func `the ranked list looks as it did`(size: Size) throws {
    let stage = try Self.stage(size)
    try check(stage, "hitta-insats", size, at: #_sourceLocation)
  }

  @Test(arguments: GoldenTests.sizes)
  func `a pick-list looks as it did`(size: Size) throws {
    var stage = try Self.stage(size)
    stage.press(.character("g"), .down, .character(" "))
    try check(stage, "vallista", size, at: #_sourceLocation)
  }

  private static func stage(_ size: Size) throws -> Stage {
    var stage = Stage(
      .match(MatchState(needs: MatchScreenTests.needs[1])), on: try RealCatalogue.practice.get(),
      width: size.width, height: size.height)
    stage.press(.down)
    return stage
  }

  private func check(
    _ stage: Stage, _ name: String, _ size: Size, at location: SourceLocation
  ) throws {
    try Golden.check(
      FrameDump.text(stage.frame), "\(name)-\(size.width)x\(size.height)", at: location)
  }
}
