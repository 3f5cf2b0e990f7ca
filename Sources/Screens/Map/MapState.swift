package import Domain

/// What the map remembers. The selection is kept by key, so it stays on the same row and column
/// when the map is folded or read anew.
package struct MapState: Sendable {
  /// The selected target group; `nil` is the head row, "alla målgrupper".
  package var row: MapRow?
  /// The selected kind; `nil` is the row's head, "alla typer".
  package var column: KindKey?
  package var measure: MapMeasure = .count
  /// Whether rows and columns below others are shown; `nil`: when there is room for all.
  package var isUnfolded: Bool?
  /// First row and column in view.
  var top = 0
  var left = 0

  package init() {}
}
