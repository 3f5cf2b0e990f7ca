import Canvas
import Domain

/// One row of a dialog: what is asked, and what has been answered.
package struct DialogRow: Hashable, Sendable {
  /// How a row is filled in.
  enum Kind: Hashable, Sendable {
    /// One of many, each on a line of its own.
    case list
    /// One of a few, side by side.
    case choice
    /// A day or a number.
    case line
    case text
    case button
  }

  let id: DialogRowID
  let kind: Kind
  var label: String
  var choices: [DialogChoice] = []
  var answer: DialogAnswer
  /// How the row is filled in; said while it has the focus.
  var help: String?
  /// What is said below the row, whether or not it has the focus.
  var note: String?
  /// Rows of the window a text takes at least.
  var least = 1
  private let initial: DialogAnswer

  init(
    _ id: DialogRowID, _ kind: Kind, _ label: String, choices: [DialogChoice] = [],
    chosen: String? = nil, text: String = "", help: String? = nil, least: Int = 1,
    limit: Int = 2_000
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.choices = choices
    self.help = help
    self.least = least
    answer = DialogAnswer(
      chosen: chosen, field: TextField(text, isMultiline: kind == .text, limit: limit))
    initial = answer
  }

  /// Whether the row belongs to the one before it.
  var isPart: Bool {
    if case .outcomeText = id { true } else { false }
  }

  var isTyped: Bool { kind == .line || kind == .text }

  var chosen: DialogChoice? { choices.first { $0.key == answer.chosen } }

  var text: String { answer.field.text }

  /// Whether somebody has answered otherwise than the row did from the beginning.
  var isChanged: Bool {
    if answer.chosen != initial.chosen { return true }
    guard text != initial.field.text else { return false }
    return kind == .line || ReferralText.hasWords(text)
  }
}
