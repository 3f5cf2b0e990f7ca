/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  package var maxX: Int { x + width }
  package var maxY: Int { y + height }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The part inside another rectangle; empty when there is none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let upper = max(y, other.y)
    return Rect(
      x: left, y: upper, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - upper)
  }

  /// The part without the first `rows` rows.
  package func droppingTop(_ rows: Int) -> Rect {
    Rect(x: x, y: y + min(rows, height), width: width, height: height - min(rows, height))
  }

  /// The first `rows` rows.
  package func top(_ rows: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: min(rows, height))
  }

  /// The part without `columns` at the left and right.
  package func inset(columns: Int) -> Rect {
    Rect(x: x + min(columns, width), y: y, width: width - 2 * columns, height: height)
  }
}
