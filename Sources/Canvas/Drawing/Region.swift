/// A named part of a frame, for the mouse and for tests.
package struct Region: Hashable, Sendable {
  /// What the region is.
  package enum Name: Hashable, Sendable {
    case title
    case tabs
    case footer
    /// Says how to leave; every frame of usable size has one.
    case wayOut
    /// The focused item; the cursor stands in it.
    case focus
    /// Item number `index` of the screen's list or table.
    case item(Int)
    /// A clickable action, by its identifier.
    case action(String)
    /// A part of a screen, by name.
    case part(String)
  }

  package var name: Name
  package var rect: Rect

  package init(_ name: Name, _ rect: Rect) {
    self.name = name
    self.rect = rect
  }
}
