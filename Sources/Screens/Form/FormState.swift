import Canvas
package import Domain
package import Messages

/// An order being written.
package struct FormState: Sendable {
  /// The draft's id, and the order's request id when it is sent: a retry stores nothing twice.
  package var draftID: String
  /// The draft's version in the store; 0 before the first save.
  package var version: Int
  package var content: ReferralContent
  package var focus: FormRowID
  /// The first line in view.
  var top = 0
  /// Texts being edited, with their undo. Made when a row first gets the focus.
  var fields: [FormRowID: TextField] = [:]
  /// Choices as they were, for undo.
  var choices: [FormRowID: FormChoiceHistory] = [:]
  /// The rows that have been left: their faults are shown.
  var visited: Set<FormRowID> = []
  var showsAllFaults = false
  /// What the Engine has said of the order so far.
  package var assessment: Assessment?
  /// What the assessment was asked of, and what it is being asked of now.
  var assessed: ReferralContent?
  var assessing: ReferralContent?
  /// A fault only the Engine can see: whose case number it is.
  var clientFault: ReferralField?
  /// What is in the store; the content the form began with before the first save.
  var saved: ReferralContent
  /// Seconds since 1970 UTC.
  var savedAt: Int?
  var isSaving = false
  /// The last save failed, and it has been said.
  var saveFailed = false
  /// The form is left as soon as it has been saved.
  var isLeaving = false
  var sending = FormSending.idle
  /// The order as it was sent, where one that came back is put right.
  var original: OrderSheet?
  /// The version another window saved, where this one became a draft of its own.
  var rival: Draft?
  /// The last order, fetched to fill rows from.
  var previous = FormPrevious()
  /// A consent that was taken away, in case it was a slip.
  var keptConsent: Consent?
  var confirmsDiscard = false
  /// Where the focus was when the last key had been dealt with.
  var settledFocus: FormRowID

  package init(draftID: String, content: ReferralContent, version: Int = 0, savedAt: Int? = nil) {
    self.draftID = draftID
    self.content = content
    self.version = version
    self.savedAt = savedAt
    saved = content
    let first: FormRowID =
      content.unfinished?.corrects != nil || content.unfinished?.replaces != nil
      ? .field(.reasons) : content.insats == nil ? .field(.insats) : .field(.caseNumber)
    focus = first
    settledFocus = first
  }

  /// Whether an order that came back is put right, rather than a new one written.
  package var isCorrection: Bool { content.unfinished?.corrects != nil }

  /// The order this one takes the place of.
  var replaces: Int? { content.unfinished?.replaces }

  /// Whether something was written that is not in the store.
  package var isDirty: Bool { content != saved }

  package var warnings: [ReferralWarning] { assessment?.warnings ?? [] }

  /// The order as it is judged and sent: without reasons for warnings that are no longer there. They
  /// stay in the draft.
  var told: ReferralContent {
    guard assessment != nil else { return content }
    var told = content
    let keys = Set(warnings.map(\.key))
    told.overrides.removeAll { !keys.contains($0.warning) }
    return told
  }

  /// Rows that are shown but not changed here: the client of an order that has been sent, or of the
  /// one this takes the place of.
  func isLocked(_ row: FormRowID) -> Bool {
    guard isCorrection || replaces != nil, case .field(let field) = row else { return false }
    switch field {
    case .caseNumber, .name, .personalNumber, .isProtected: return true
    default: return false
    }
  }
}
