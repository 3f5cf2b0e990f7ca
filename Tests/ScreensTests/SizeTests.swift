import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// Every window size, with keys in between: no crash, the contract kept, the right picture after.
struct SizeTests {
  @Test func `every size up to 20 by 12 says one sentence and recovers`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    let before = walk.text
    for width in 0...20 {
      for height in 0...12 {
        walk.resize(width, height)
        #expect(walk.frame.isTooSmall || width == 0 || height == 0)
        walk.press(.down, .up)
      }
    }
    walk.resize(80, 24)
    #expect(walk.text == before)
  }

  @Test func `sixty other sizes up to 300 by 100 draw every screen`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var random = SeededNumbers(seed: 60)
    for _ in 0..<60 {
      let width = Int.random(in: 21...300, using: &random)
      let height = Int.random(in: 5...100, using: &random)
      var walk = Walk(catalogue, width: width, height: height)
      walk.press(.down, .right, .enter, .tab, .down, .enter, .escape, .enter, .end, .escape)
      walk.press(.character("j"), .down, .character("j"), .character("v"), .pageDown)
      walk.press(.character("?"), .pageDown, .escape, .escape, .control("p"))
      walk.type("kart")
      #expect(walk.state.context == .palette)
    }
  }

  @Test func `five hundred random resizes with keys leave the right picture`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var random = SeededNumbers(seed: 500)
    var walk = Walk(catalogue)
    let keys: [Key] = [
      .down, .up, .left, .right, .enter, .escape, .tab, .pageDown, .pageUp, .home, .end,
      .character("j"), .character("v"), .character("f"), .character("u"), .character("s"),
      .character("ö"), .character("2"), .character("3"), .character("?"), .control("p"),
      .backspace, .character(" "), .character("l"), .backTab, .delete, .function(1),
    ]
    for _ in 0..<500 {
      walk.resize(
        Int.random(in: 1...300, using: &random), Int.random(in: 1...100, using: &random))
      for _ in 0..<3 { walk.press(keys.randomElement(using: &random) ?? .down) }
    }
    walk.resize(80, 24)
    for _ in 0..<20 { walk.press(.escape) }
    walk.press(.character("2"), .escape)
    #expect(walk.state.base == .map)
    #expect(walk.frame.text(row: 0).contains("Insatskarta"))
  }
}
