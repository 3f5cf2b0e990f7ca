/// What a text is, not how it looks. The terminal's scheme gives each role its attributes and,
/// where there are colours, its colour; every role can be told apart in mono by its words.
package enum Role: UInt8, CaseIterable, Sendable {
  case plain
  /// The title of the screen.
  case title
  /// The tab of the screen one is on.
  case activeTab
  /// A heading inside a screen, a column head, a label.
  case heading
  /// Less important: hints, "uppgift saknas", units.
  case muted
  /// Lines and frames.
  case rule
  /// A key name in the footer or help.
  case key
  /// The focused item.
  case selected
  /// The part of a text that matched the search.
  case match
  /// A warning; its text has a word or the sign `!`.
  case warning
  /// An error; its text has a word or the sign `!`.
  case danger
  /// Something in order: free places, done.
  case good
  /// A gap in the supply.
  case gap
  /// Invented for practice; its text says ÖVNING.
  case practice
  /// A text field.
  case field
}
