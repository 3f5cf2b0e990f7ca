/// Something the check of a store found.
package struct CheckFault: Codable, Hashable, Sendable {
  /// What is wrong; the raw value is the stable key in JSON.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// SQLite's own check of pages, indexes and constraints; subject: its text, no values.
    case integrity = "sqlite"
    /// A row points at nothing; subject: table.
    case foreignKey = "framling"
    /// A table, index or trigger is missing, foreign or altered; subject: its sort and name.
    case schema = "schema"
    /// A setting did not take; subject: SQLite's name for it.
    case setting = "installning"
    /// A file can be reached by others, belongs to others or is a link; subject: path.
    case file = "fil"
    /// An event was altered; subject: its number.
    case eventAltered = "handelse"
    /// An event is gone; subject: the number where.
    case eventMissing = "handelse_saknas"
    /// A revision was altered; subject: insats and version.
    case historyAltered = "historik"
    /// A card's revisions are not whole; subject: insats.
    case historyMissing = "historik_saknas"
    /// A card is not what its newest revision says; subject: insats.
    case cardAltered = "kort"
    /// Lists, version or the store's mark were altered.
    case listsAltered = "listor"
    /// What rows are found by is not what they say; subject: which rows.
    case derivedAltered = "harlett"
    /// A part could not be read at all; subject: which.
    case unreadable = "olasbar"
  }

  package var kind: Kind
  package var subject: String

  package init(kind: Kind, subject: String) {
    self.kind = kind
    self.subject = subject
  }
}
