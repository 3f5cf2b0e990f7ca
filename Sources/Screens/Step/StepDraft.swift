package import Canvas
package import Domain

/// Which step of which order a reason is being written for.
package struct StepKey: Hashable, Sendable {
  package var number: Int
  package var action: ReferralAction
}

/// What has been chosen and written for a step that is not taken yet. Kept while the program runs,
/// so that leaving the dialog loses nothing.
package struct StepDraft: Hashable, Sendable {
  package var reason: CodeKey?
  package var text = TextField(isMultiline: true)

  var isEmpty: Bool { reason == nil && !ReferralText.hasWords(text.text) }
}
