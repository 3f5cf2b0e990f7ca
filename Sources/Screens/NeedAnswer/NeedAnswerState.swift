import Canvas
package import Domain

/// The dialog in which the editor answers a need.
package struct NeedAnswerState: Sendable {
  /// Where the keys go.
  package enum Part: CaseIterable, Hashable, Sendable {
    case status, text, send
  }

  /// As the editor has seen it.
  package var need: UnmetNeed
  package var draft: NeedAnswerDraft
  package var part: Part = .status
  /// The status that the marker is at.
  var scroll = ListScroll()
  var problem: String?
  var isSending = false

  init(_ need: UnmetNeed, draft: NeedAnswerDraft) {
    self.need = need
    self.draft = draft
    let all = UnmetNeed.Status.allCases
    scroll.select(all.firstIndex(of: draft.status) ?? 0, of: all.count)
  }

  /// How many rows of statuses come before the text, for clicks.
  static let statuses = UnmetNeed.Status.allCases
}
