/// A piece of text in one style; a line of text is an array of spans.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  package init(_ text: String, _ role: Role) { self.init(text, Style(role)) }
}
