/// What there is of a store when the screens are opened.
enum Beginning: Sendable {
  case opened(Workplace)
  /// What it showed last still holds. It is opened while that is painted.
  case glanced(Glance)
  /// There is none, and the user chooses what to begin with.
  case missing
}
