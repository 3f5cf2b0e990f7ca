import Domain

/// The drill-down: the filter that lets through exactly what a cell counts.
enum MapFilter {
  static func filter(_ screen: MapState, _ codes: CodeLists) -> CatalogueFilter {
    var filter = CatalogueFilter()
    if let row = screen.row { filter.groups = [row.key] }
    if let column = screen.column { filter.kinds = [column] }
    return filter
  }

  /// What the selected cell sums.
  static func cell(_ screen: MapState, _ map: ServiceMap) -> MapCell {
    switch (screen.row, screen.column) {
    case (nil, nil): map.total
    case (nil, let column?): map[column]
    case (let row?, nil): map[row]
    case (let row?, let column?): map[row, column]
    }
  }
}
