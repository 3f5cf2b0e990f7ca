import Canvas
import TestSupport
import Testing

@Suite struct RectTests {
  @Test func `sizes are never negative`() {
    #expect(Rect(x: 3, y: 4, width: -2, height: -1) == Rect(x: 3, y: 4, width: 0, height: 0))
    #expect(Size(width: -1, height: 5) == Size(width: 0, height: 5))
    #expect(Rect(x: 0, y: 0, width: 4, height: 2).inset(columns: 3).width == 0)
  }

  @Test func `the left and upper edges belong to a rectangle, the right and lower do not`() {
    let rect = Rect(x: 2, y: 1, width: 3, height: 2)
    #expect(rect.contains(Point(x: 2, y: 1)) && rect.contains(Point(x: 4, y: 2)))
    #expect(!rect.contains(Point(x: 5, y: 2)) && !rect.contains(Point(x: 4, y: 3)))
    #expect(!rect.contains(Point(x: 1, y: 1)) && !rect.contains(Point(x: 2, y: 0)))
  }

  @Test func `the top and the rest make the whole`() {
    let rect = Rect(x: 2, y: 1, width: 3, height: 5)
    for rows in 0...7 {
      #expect(rect.top(rows).height + rect.droppingTop(rows).height == 5)
      #expect(rect.top(rows).maxY == rect.droppingTop(rows).y)
    }
  }

  @Test func `an intersection holds the places of both`() {
    var random = SeededNumbers(seed: 7)
    func rect() -> Rect {
      Rect(
        x: Int.random(in: -3...6, using: &random), y: Int.random(in: -3...6, using: &random),
        width: Int.random(in: 0...6, using: &random), height: Int.random(in: 0...6, using: &random))
    }
    for _ in 0..<200 {
      let (one, two) = (rect(), rect())
      let both = one.intersection(two)
      for x in -4...13 {
        for y in -4...13 {
          let point = Point(x: x, y: y)
          if both.contains(point) != (one.contains(point) && two.contains(point)) {
            Issue.record("\(one) and \(two) at \(point)")
          }
        }
      }
    }
  }
}
