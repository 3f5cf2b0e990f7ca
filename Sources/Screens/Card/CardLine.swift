package import Canvas
package import Domain

/// One line of a card.
package struct CardLine: Sendable {
  package var spans: [Span]
  /// The card the line leads to.
  package var link: InsatsID?
  /// The field the line begins, for the linear reading.
  package var field: InsatsField?

  package init(_ spans: [Span], link: InsatsID? = nil, field: InsatsField? = nil) {
    self.spans = spans
    self.link = link
    self.field = field
  }
}
