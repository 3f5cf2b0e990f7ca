import Domain

/// The earlier values of a row that is not text, for undo and redo.
struct FormChoiceHistory: Sendable {
  var past: [ReferralContent] = []
  var future: [ReferralContent] = []
}
