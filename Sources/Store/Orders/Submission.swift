package import Domain

/// An order to be stored.
package struct Submission: Sendable {
  /// A UUID made by the asking program; the same again stores nothing more.
  package var requestID: String
  /// Checked and tidied; the personal number as twelve characters or empty.
  package var content: ReferralContent
  /// What kind of personal number it is, when there is one.
  package var numberKind: String?
  package var caseworker: String
  package var unit: String?
  /// The steps it takes at once, from none; each a row of the lifecycle table.
  package var transitions: [Transition]
  /// Steps that follow these, such as the program's own.
  package var then: [ReferralStep]
  /// The day something is due on it.
  package var due: Day?
  /// The order it takes the place of.
  package var replaces: Int?
  /// The draft it was written in, which is gone once it is stored.
  package var draft: String?

  package init(
    requestID: String, content: ReferralContent, numberKind: String?, caseworker: String,
    unit: String?, transitions: [Transition], then: [ReferralStep] = [], due: Day? = nil,
    replaces: Int? = nil, draft: String? = nil
  ) {
    self.requestID = requestID
    self.content = content
    self.numberKind = numberKind
    self.caseworker = caseworker
    self.unit = unit
    self.transitions = transitions
    self.then = then
    self.due = due
    self.replaces = replaces
    self.draft = draft
  }
}

/// What became of a submission.
package enum SubmissionOutcome: Hashable, Sendable {
  case stored(ReferralRecord)
  /// Stored by an earlier try with the same request, perhaps with other content. Nothing is stored
  /// now.
  case earlier(ReferralRecord)
  /// Every place was taken, and the order does not say that it can wait. Nothing is stored.
  case full
  /// The case number is another person's, as this field tells. Nothing is stored.
  case clientDiffers(ReferralField)
  /// The order it was to take the place of cannot be replaced. Nothing is stored.
  case replacementRefused
  /// Another user's order was made by the same request. Nothing is stored.
  case othersRequest
}
