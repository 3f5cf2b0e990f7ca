/// A row of a list of choices that are ticked.
enum TickRow<Choice: Hashable & Sendable>: Hashable, Sendable {
  case heading(String)
  /// A choice, how deep it is set in, how much it leaves if that is known, and whether it is
  /// ticked.
  case choice(Choice, label: String, depth: Int = 0, count: Int? = nil, isTicked: Bool)

  var isHeading: Bool {
    if case .heading = self { return true }
    return false
  }
}
