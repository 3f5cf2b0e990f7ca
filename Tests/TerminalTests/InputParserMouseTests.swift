import Canvas
import Terminal
import Testing

@Suite struct InputParserMouseTests {
  @Test func `a press is a click in cells from zero`() {
    var parser = InputParser()
    #expect(
      parser.feed("\u{1B}[<0;5;6M\u{1B}[<0;5;6m".utf8, at: 0)
        == [.mouse(MouseEvent(.click, at: Point(x: 4, y: 5)))])
  }

  @Test(arguments: [
    (64, MouseEvent.Action.wheelUp), (65, .wheelDown), (68, .wheelUp), (16, .click),
  ])
  func `wheel and modifiers are known`(button: Int, action: MouseEvent.Action) {
    var parser = InputParser()
    #expect(
      parser.feed("\u{1B}[<\(button);1;1M".utf8, at: 0)
        == [.mouse(MouseEvent(action, at: Point(x: 0, y: 0)))])
  }

  @Test(arguments: [
    (400, 3, MouseEvent.Action.doubleClick), (401, 3, .click), (100, 4, .click),
  ])
  func `two presses soon on one cell are a double click`(
    pause: Int, column: Int, action: MouseEvent.Action
  ) {
    var parser = InputParser()
    _ = parser.feed("\u{1B}[<0;3;3M".utf8, at: 1_000)
    #expect(
      parser.feed("\u{1B}[<0;\(column);3M".utf8, at: 1_000 + pause)
        == [.mouse(MouseEvent(action, at: Point(x: column - 1, y: 2)))])
  }

  @Test func `a third press is a new click`() {
    var parser = InputParser()
    let point = Point(x: 0, y: 0)
    let events = (0..<3).flatMap { parser.feed("\u{1B}[<0;1;1M".utf8, at: $0 * 100) }
    #expect(
      events == [
        .mouse(MouseEvent(.click, at: point)), .mouse(MouseEvent(.doubleClick, at: point)),
        .mouse(MouseEvent(.click, at: point)),
      ])
  }

  @Test func `a number without bounds does no harm`() {
    var parser = InputParser()
    let events = parser.feed("\u{1B}[<0;99999999999999999999;1M".utf8, at: 0)
    #expect(events == [.mouse(MouseEvent(.click, at: Point(x: 99_998, y: 0)))])
  }
}
