import Canvas
import Domain

/// The free places of an insats in a list.
enum PlacesSpans {
  /// - Parameters:
  ///   - places: of the insats.
  ///   - hasWeek: whether there is room for the week the figures are from.
  /// - Returns: such as `3/12 v. 47`, or `½ 9/12 v. 47` where at least half are free.
  static func spans(_ places: Places, hasWeek: Bool) -> [Span] {
    let role: Role =
      switch places.free {
      case nil: .muted
      case 0?: .warning
      default: .good
      }
    var spans = [Span(CatalogueText.places(places), role)]
    if places.isHalfEmpty { spans.insert(Span(CatalogueText.halfEmptySign + " ", .good), at: 0) }
    guard hasWeek, places.free != nil, let day = places.asOf else { return spans }
    return spans + [Span(" " + CatalogueText.week(day), .muted)]
  }
}
