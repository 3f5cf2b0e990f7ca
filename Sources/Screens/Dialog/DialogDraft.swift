import Canvas
import Domain

/// What has been chosen and written in a dialog that is not carried out yet. Kept while the program
/// runs, so that leaving the dialog loses nothing.
package struct DialogDraft: Hashable, Sendable {
  /// The rows that were changed.
  var answers: [DialogRowID: DialogAnswer] = [:]

  package var isEmpty: Bool { answers.isEmpty }

  var reason: CodeKey? { answers[.reason]?.chosen.map { CodeKey($0) } }

  var text: String { answers[.text]?.field.text ?? "" }

  /// Whether more has been answered than why.
  var hasMore: Bool { answers.keys.contains { $0 != .reason && $0 != .text } }
}
