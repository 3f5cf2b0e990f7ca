/// The dialog that says that no insats meets a need.
package struct NeedState: Sendable {
  /// Where the keys go.
  package enum Part: CaseIterable, Hashable, Sendable {
    case groups, kind, text, send
  }

  package let origin: NeedOrigin
  package var draft: NeedDraft
  package var part: Part = .text
  /// The same for every try with the same words, so that the register holds it once.
  var requestID: String
  /// What is missing, or why the Engine said no.
  var problem: String?
  var isSending = false

  init(_ origin: NeedOrigin, draft: NeedDraft, requestID: String) {
    self.origin = origin
    self.draft = draft
    self.requestID = requestID
  }
}
