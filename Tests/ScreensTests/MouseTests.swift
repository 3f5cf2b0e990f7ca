import Canvas
import Domain
import Screens
import Testing

struct MouseTests {
  @Test func `a click selects a row and a second click opens it`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"))
    let rect = try #require(walk.frame.regions.first { $0.name == .item(2) }).rect
    let point = Point(x: rect.x + 3, y: rect.y)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    #expect(walk.state.catalogueScreen.scroll.selected == 2)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    #expect(walk.state.context == .card)
  }

  @Test func `a click on a tab and on a footer action carries them out`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    try click(.action("visa.catalogue"), &walk)
    #expect(walk.state.base == .catalogue)
    try click(.action("katalog.filter"), &walk)
    #expect(walk.state.context == .facets)
    try click(.wayOut, &walk)
    #expect(walk.state.context == .catalogueList)
  }

  @Test func `a click on a map cell selects it`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    let cell = try #require(
      walk.frame.regions.last {
        if case .item = $0.name { return true }
        return false
      })
    walk.send(.input(.mouse(MouseEvent(.click, at: Point(x: cell.rect.x, y: cell.rect.y)))))
    #expect(walk.state.mapScreen.row == .missing)
    #expect(walk.state.mapScreen.column != nil)
  }

  @Test func `the wheel moves as the arrows do`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"))
    walk.send(.input(.mouse(MouseEvent(.wheelDown, at: Point(x: 5, y: 10)))))
    #expect(walk.state.catalogueScreen.scroll.selected == 1)
  }

  @Test func `M releases the mouse and takes it again`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("m"))
    #expect(walk.effects == [.captureMouse(false)])
    walk.press(.character("m"))
    #expect(walk.effects == [.captureMouse(true)])
  }

  private func click(_ name: Region.Name, _ walk: inout Walk) throws {
    let rect = try #require(walk.frame.regions.last { $0.name == name }).rect
    walk.send(.input(.mouse(MouseEvent(.click, at: Point(x: rect.x, y: rect.y)))))
  }

  @Test func `a double click in the filter list ticks once`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"), .tab)
    let rect = try #require(walk.frame.regions.first { $0.name == .item(1) }).rect
    let point = Point(x: rect.x + 4, y: rect.y)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    walk.send(.input(.mouse(MouseEvent(.doubleClick, at: point))))
    #expect(walk.state.catalogueScreen.line.text == "ledig:ja")
  }
}
