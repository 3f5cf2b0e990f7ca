package import Domain

/// What the program remembers of needs while it runs: the open ones that the map counts, and what
/// has been written and not sent, so that no way of leaving a dialog loses it.
package struct NeedMemory: Sendable {
  package var open: [NeedTags] = []
  package var drafts: [NeedOrigin: NeedDraft] = [:]
  package var answers: [Int: NeedAnswerDraft] = [:]
  /// The need that is to be selected when the register has been read.
  var selection: Int?

  package init() {}

  var isUnsent: Bool {
    drafts.values.contains(where: \.hasWords) || answers.values.contains(where: \.isChanged)
  }
}
