import Canvas

/// One line of a dialog's rows.
struct DialogLine {
  var spans: [Span]
  var x = 1
  /// The row it belongs to.
  var row: DialogRowID
  /// Whether the row's marker stands here.
  var isMarked = false
  /// What can be clicked: the number of the item and its columns.
  var items: [(index: Int, x: Int, width: Int)] = []
}
