/// A rule of the frame contract that a frame breaks, and where.
package enum FrameViolation: Hashable, Sendable {
  /// The number of cells is not width × height.
  case cellCount(Int)
  case cursorOutside(Point)
  /// A character the sanitiser would not have let through, as its code points.
  case undrawable([UInt32], at: Point)
  /// One half of a wide character without the other.
  case strayHalf(at: Point)
  case noReading
  /// The reading's item with this number says nothing.
  case emptyReading(Int)
  case noFocus
  case cursorOffFocus
  case noWayOut
  /// The way out is marked where nothing is written.
  case wayOutHidden
  /// A status that only its colour shows.
  case colourOnly(at: Point)
}
