import Canvas
import Domain
import Screens
import Testing

/// Whole frames at three sizes, as text with their looks in mono and colour.
struct GoldenTests {
  static let sizes = [
    Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 132, height: 43),
  ]
  static let walks: [(name: String, keys: @Sendable (inout Walk) -> Void)] = [
    ("karta", { $0.press(.down, .down, .right, .right) }),
    ("karta-lediga", { $0.press(.character("f"), .down, .right) }),
    ("karta-undergrupper", { $0.press(.character("u"), .pageDown) }),
    ("katalog", { $0.press(.character("3"), .down) }),
    ("katalog-sok", { $0.search("träning") }),
    (
      "katalog-filter",
      {
        $0.search("ledig:ja målgrupp:rehab"); $0.press(.escape)
      }
    ),
    ("katalog-inget", { $0.search("xyzzyq") }),
    ("katalog-fel-filter", { $0.search("målgrupp:xx sfi") }),
    ("filter", { $0.press(.character("3"), .tab, .down, .down) }),
    (
      "kort",
      {
        $0.search("arbetsträning"); $0.press(.escape, .enter)
      }
    ),
    (
      "kort-lank",
      {
        $0.search("arbetsträning"); $0.press(.escape, .enter, .tab)
      }
    ),
    (
      "jamfor",
      {
        $0.press(
          .character("3"), .character("j"), .down, .character("j"), .down, .character("j"),
          .character("v"))
      }
    ),
    ("hjalp", { $0.press(.character("?")) }),
    (
      "kommandon",
      {
        $0.press(.control("p")); $0.type("mu")
      }
    ),
    ("formular", { $0.press(.character("3"), .character("b")) }),
    (
      "formular-fel",
      {
        $0.press(.character("3"), .character("b"))
        $0.type("2026-0911")
        $0.press(.tab)
        $0.type("Åsa Öberg")
        $0.press(.tab)
        $0.type("19800102-2387")
        $0.press(.control("s"))
      }
    ),
    ("sparrad", { $0.press(.character("3"), .character("v")) }),
  ]

  @Test(arguments: walks.map(\.name), sizes)
  func `a screen looks as it did`(name: String, size: Size) throws {
    let catalogue = try RealCatalogue.practice.get()
    var walk = Walk(catalogue, width: size.width, height: size.height)
    let keys = try #require(Self.walks.first { $0.name == name }).keys
    keys(&walk)
    try Golden.check(
      FrameDump.text(walk.frame), "\(name)-\(size.width)x\(size.height)", at: #_sourceLocation)
  }

  @Test(arguments: sizes)
  func `the first start looks as it did`(size: Size) throws {
    var walk = Walk(firstStart: size.width, size.height)
    walk.press(.down)
    try Golden.check(
      FrameDump.text(walk.frame), "forsta-starten-\(size.width)x\(size.height)",
      at: #_sourceLocation)
  }

  @Test func `the linear reading of the walk is as it was`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    var text = walk.frame.linearText + "\n---\n"
    for keys: [Key] in [[.down], [.enter], [.enter], [.escape, .character("s")]] {
      for key in keys { walk.press(key) }
      text += walk.frame.linearText + "\n---\n"
    }
    try Golden.check(text, "linjar", at: #_sourceLocation)
  }
}
