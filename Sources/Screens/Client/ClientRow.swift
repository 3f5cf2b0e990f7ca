import Canvas

/// One line of a client's chain.
struct ClientRow {
  var spans: [Span]
  /// Which order the line belongs to; `nil` for gaps and figures.
  var order: Int?
}
