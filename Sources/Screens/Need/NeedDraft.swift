package import Canvas
package import Domain
import Messages

/// What is chosen and written of a need that is not sent.
package struct NeedDraft: Hashable, Sendable {
  package var groups: [TargetGroupKey]
  package var kind: KindKey?
  package var text = TextField(isMultiline: true, limit: NeedRules.textLimit)

  init(_ origin: NeedOrigin) {
    groups = origin.groups
    kind = origin.kind
  }

  /// Whether it is what was sent, and nothing has been changed since.
  func isSent(_ given: SignalNeed) -> Bool {
    groups == given.targetGroups && kind == given.kind && text.text == given.text
  }

  var hasWords: Bool { ReferralText.hasWords(text.text) }
}
