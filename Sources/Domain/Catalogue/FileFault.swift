/// A fault in a file somebody gave the program, with its place.
package struct FileFault: Codable, Hashable, Sendable {
  /// File name without folders.
  package var file: String
  /// Line from 1, or `nil` when the fault is of the whole file.
  package var line: Int?
  /// Column from 1 in CSV (the how-manieth field), `nil` elsewhere.
  package var column: Int?
  /// The field or column head, as written in the file.
  package var field: String?
  package var problem: Problem

  package init(
    file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, problem: Problem
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.problem = problem
  }

  /// What is wrong. The sentence is made where it is shown.
  package enum Problem: Codable, Hashable, Sendable {
    /// The file is not YAML, JSON or CSV; the parser's own words are not kept.
    case syntax
    /// The file's name does not say which kind it is (.yaml, .csv, .json).
    case unknownKind
    /// The file's bytes are neither UTF-8 nor (CSV) Windows-1252.
    case encoding
    case empty
    case tooLarge
    case unknownField
    case missingField
    /// The value is not of the form the field wants; says which form.
    case wrongForm(expected: Form)
    /// The value is not in the code list; up to three keys that come close.
    case unknownCode(value: String, near: [String])
    case duplicate(value: String)
    /// A quotation mark was opened and never closed.
    case unclosedQuote
    /// The row has more or fewer fields than the head.
    case fieldCount(expected: Int, found: Int)
    /// The text holds control or invisible characters.
    case forbiddenCharacter(code: UInt32)
    /// The text is longer than the field takes.
    case tooLong(limit: Int)
  }

  package enum Form: String, Codable, Hashable, Sendable {
    case text
    case list
    case mapping
    case wholeNumber
    case yesOrNo
    case day
    case identifier
    case ageSpan
  }
}
