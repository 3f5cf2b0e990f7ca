/// A mouse event in cells.
package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case click, doubleClick, wheelUp, wheelDown
  }

  package var action: Action
  package var point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
