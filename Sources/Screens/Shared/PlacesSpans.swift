import Canvas
import Domain

/// The free places of an insats in a list.
enum PlacesSpans {
  /// - Parameters:
  ///   - places: of the insats.
  ///   - hasWeek: whether there is room for the week the figures are from.
  /// - Returns: such as `3/12 v. 47`.
  static func spans(_ places: Places, hasWeek: Bool) -> [Span] {
    let role: Role =
      switch places.free {
      case nil: .muted
      case 0?: .warning
      default: .good
      }
    let figures = Span(CatalogueText.places(places), role)
    guard hasWeek, places.free != nil, let day = places.asOf else { return [figures] }
    return [figures, Span(" " + CatalogueText.week(day), .muted)]
  }
}
