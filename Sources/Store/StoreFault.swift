/// Something `check` found wrong in a store.
package struct StoreFault: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// SQLite's own check of pages, indexes and constraints; subject: its text, no values.
    case integrity = "sqlite"
    /// A row points at nothing; subject: table.
    case foreignKey = "framling"
    /// A table, index or trigger is missing, foreign or altered; subject: its sort and name.
    case schema = "schema"
    /// A setting did not take; subject: pragma.
    case setting = "installning"
    /// A file can be reached by others, belongs to others or is a link; subject: path.
    case file = "fil"
    /// An event's digest does not match its row and the one before; subject: number.
    case eventAltered = "handelse"
    /// Event numbers have a gap, or the newest are gone; subject: number.
    case eventMissing = "handelse_saknas"
    /// A row of history does not match its event; subject: insats and version.
    case historyAltered = "historik"
    /// A card's revisions are not 1, 2, … up to its version; subject: insats.
    case historyMissing = "historik_saknas"
    /// A card is not what its newest revision says; subject: insats.
    case cardAltered = "kort"
    /// Lists, catalogue version or the store's mark are not what the newest event says.
    case listsAltered = "listor"
    /// What rows are found by is not what they say; subject: which rows.
    case derivedAltered = "harlett"
    /// A part could not be read at all; subject: which.
    case unreadable = "olasbar"
  }

  package var kind: Kind
  package var subject: String

  package init(_ kind: Kind, _ subject: String) {
    self.kind = kind
    self.subject = subject
  }
}
