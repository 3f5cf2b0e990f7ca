/// A row of a pick-list.
struct PickRow: Hashable, Sendable {
  /// What is handed on when the row is chosen; empty for the row that takes the choice away.
  let key: String
  let name: String
  /// A sentence that helps in choosing.
  var help: String?
  /// Other words the row is found by.
  var synonyms: [String] = []
  /// How many rows it stands below, in a hierarchy.
  var depth = 0
  /// Whether it may be chosen today; one that was chosen before can still be taken away.
  var isValid = true
}
