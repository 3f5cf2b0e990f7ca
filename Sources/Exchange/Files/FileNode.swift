/// A value as it stands in a file, whatever the format, with its place.
///
/// YAML, JSON and CSV all become nodes first, so that one reader says what a card is.
struct FileNode {
  enum Value {
    case null
    /// Quoted text, which is nothing but text.
    case text(String)
    /// Unquoted: the field says whether it is text, a number, a day or yes and no.
    case word(String)
    /// An unquoted number in a format (JSON) that tells numbers from text.
    case number(String)
    case bool(Bool)
    case list([FileNode])
    case mapping([FileEntry])
  }

  var value: Value
  /// From 1.
  var line: Int?
  /// From 1; in CSV only, the how-manieth field.
  var column: Int?

  init(_ value: Value, line: Int? = nil, column: Int? = nil) {
    self.value = value
    self.line = line
    self.column = column
  }

  /// Whether the field was left empty, which is the same as leaving it out.
  var isAbsent: Bool {
    switch value {
    case .null: true
    case .text(let text), .word(let text): CleanText.trimmed(text).isEmpty
    default: false
    }
  }

  /// The value as text, if the field may take it so.
  var asText: String? {
    switch value {
    case .text(let text), .word(let text): text
    default: nil
    }
  }
}

/// One key of a mapping with its value; keys may occur twice, which the reader reports.
struct FileEntry {
  var key: String
  var line: Int?
  var node: FileNode
}
