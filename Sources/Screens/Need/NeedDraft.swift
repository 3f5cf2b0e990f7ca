package import Canvas
package import Domain

/// What is chosen and written of a need that is not sent.
package struct NeedDraft: Hashable, Sendable {
  package var groups: [TargetGroupKey]
  package var kind: KindKey?
  package var text = TextField(isMultiline: true, limit: NeedRules.textLimit)

  init(_ origin: NeedOrigin) {
    groups = origin.groups
    kind = origin.kind
  }

  var hasWords: Bool { ReferralText.hasWords(text.text) }
}
