package import Canvas
package import Domain

/// What is chosen and written in answer to a need, and not sent.
package struct NeedAnswerDraft: Hashable, Sendable {
  package var status: UnmetNeed.Status
  package var text: TextField
  private let opened: String

  init(_ need: UnmetNeed) {
    status = need.status == .new ? .assessed : need.status
    text = TextField(need.answer, isMultiline: true, limit: NeedRules.answerLimit)
    opened = need.answer
  }

  var isChanged: Bool { text.text != opened && ReferralText.hasWords(text.text) }
}
