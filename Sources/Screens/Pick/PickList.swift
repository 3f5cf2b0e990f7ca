import Canvas

/// The rows of the open pick-list that fit what is typed.
struct PickList {
  let source: PickSource
  /// The best first; all of them, as they stand, when nothing is typed.
  let rows: [PickRow]
  /// Whether something is typed. Then the rows are out of their hierarchy.
  let isNarrowed: Bool

  init(_ pick: PickState, _ state: AppState) {
    source = PickSource(pick, state)
    let filter = NameFilter(source.range == nil ? pick.line.text : "")
    isNarrowed = !filter.isEmpty
    rows = filter.ranked(source.rows) { filter.score($0.name, others: $0.synonyms) }
  }

  /// `nil` when no pick-list is open.
  init?(_ state: AppState) {
    guard let pick = state.pick else { return nil }
    self.init(pick, state)
  }
}
