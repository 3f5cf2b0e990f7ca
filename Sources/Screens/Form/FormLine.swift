import Canvas

/// One line of the drawn form.
struct FormLine {
  /// The row it belongs to; `nil` for headings.
  var row: FormRowID?
  /// In the first line of a row.
  var label: [Span] = []
  var value: [Span] = []
  var isHeading = false
  /// Whether it is the first line of its row.
  var isFirst = false
}
