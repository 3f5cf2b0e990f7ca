/// How a role looks on one kind of terminal.
package struct Look: Hashable, Sendable {
  /// Attributes that every terminal has, in mono too.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
  }

  package var attributes: Attributes
  /// The number of the foreground colour; nil for the terminal's own. The background is always
  /// the terminal's own.
  package var foreground: Int?

  package init(_ attributes: Attributes = [], foreground: Int? = nil) {
    self.attributes = attributes
    self.foreground = foreground
  }
}
