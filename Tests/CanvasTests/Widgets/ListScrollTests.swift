import Canvas
import TestSupport
import Testing

@Suite struct ListScrollTests {
  @Test(arguments: [
    ("all fit", 3, 0, 5, 10, 1, 0), ("below the window", 9, 0, 20, 5, 1, 5),
    ("above the window", 2, 8, 20, 5, 1, 2), ("in view stays put", 6, 4, 20, 5, 1, 4),
    ("list grew short", 30, 25, 8, 5, 1, 3), ("empty list", 4, 4, 0, 5, 1, 0),
    ("window grew", 19, 18, 20, 10, 1, 10), ("items of two rows", 5, 0, 20, 7, 2, 3),
    ("items higher than the window", 5, 0, 20, 1, 2, 5), ("no window", 5, 0, 20, 0, 1, 5),
  ])
  func `a list scrolls no more than it must`(
    what: String, selected: Int, top: Int, count: Int, rows: Int, height: Int, newTop: Int
  ) {
    let fitted = ListScroll(selected: selected, top: top)
      .fitted(count: count, rows: rows, height: height)
    #expect(fitted.top == newTop, "\(what)")
    #expect(fitted.selected == min(selected, max(0, count - 1)), "\(what)")
  }

  @Test func `a selection stays inside the list`() {
    var scroll = ListScroll()
    scroll.move(by: -1, of: 5)
    #expect(scroll.selected == 0)
    scroll.move(by: 99, of: 5)
    #expect(scroll.selected == 4)
    scroll.select(3, of: 0)
    #expect(scroll.selected == 0)
    #expect(ListScroll(selected: -4, top: -4) == ListScroll())
  }

  @Test func `the selected item is always in view and no row is empty in vain`() {
    var random = SeededNumbers(seed: 9)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...30, using: &random)
      let rows = Int.random(in: 0...12, using: &random)
      let height = Int.random(in: 1...3, using: &random)
      let page = max(1, rows / height)
      let scroll = ListScroll(
        selected: Int.random(in: -2...40, using: &random),
        top: Int.random(in: -2...40, using: &random)
      ).fitted(count: count, rows: rows, height: height)
      if count == 0 {
        #expect(scroll == ListScroll())
        continue
      }
      #expect((0..<count).contains(scroll.selected))
      #expect((scroll.top..<scroll.top + page).contains(scroll.selected))
      #expect(scroll.top == 0 || scroll.top + page <= count, "empty rows below")
      #expect(scroll.fitted(count: count, rows: rows, height: height) == scroll)
    }
  }
}
