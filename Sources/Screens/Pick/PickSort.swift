/// How a pick-list is answered.
enum PickSort: Hashable, Sendable {
  /// One row is chosen, and the list closes.
  case one
  /// Rows are ticked.
  case several
  /// There are no rows; a whole number is typed.
  case number(ClosedRange<Int>)
}
