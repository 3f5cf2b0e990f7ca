import Domain
import TestSupport
import Testing

/// The law that ties the map to the catalogue: a cell's figure is what its drill-down lists.
@Suite struct MapLawTests {
  private func filter(_ row: MapRow?, _ column: KindKey?) -> CatalogueFilter {
    var filter = CatalogueFilter()
    filter.groups = row.map { [$0.key] } ?? []
    filter.kinds = column.map { [$0] } ?? []
    return filter
  }

  @Test(arguments: 0..<60)
  func `every cell counts the insatser that the filter with its row and column accepts`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: seed)
    let insatser = Samples.catalogue(Int.random(in: 0...40, using: &random), using: &random)
    let codes = Samples.codes
    let map = ServiceMap(insatser.map { MapItem($0) }, codes: codes)

    func check(_ cell: MapCell, _ row: MapRow?, _ column: KindKey?) {
      let filter = filter(row, column)
      let listed = insatser.filter { filter.accepts($0, codes: codes) }
      let free = listed.compactMap(\.places.free)
      let waiting = listed.compactMap(\.places.waiting)
      let place = "\(row?.key ?? "all") × \(column?.rawValue ?? "all")"
      #expect(cell.count == listed.count, "\(place)")
      #expect(cell.free == (free.isEmpty ? nil : free.reduce(0, +)), "\(place)")
      #expect(cell.waiting == (waiting.isEmpty ? nil : waiting.reduce(0, +)), "\(place)")
    }

    check(map.total, nil, nil)
    for row in map.rows {
      check(map[row], row, nil)
      for column in map.columns { check(map[row, column], row, column) }
    }
    for column in map.columns { check(map[column], nil, column) }
  }

  @Test(arguments: 0..<20)
  func `a parent's row is never below its children's, nor above their sum with its own`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: 100 + seed)
    let codes = Samples.codes
    let map = ServiceMap(
      Samples.catalogue(40, using: &random).map { MapItem($0) }, codes: codes)
    for child in codes.targetGroups.rows {
      guard let parent = child.parent else { continue }
      for column in map.columns {
        #expect(map[.group(parent), column].count >= map[.group(child.key), column].count)
      }
    }
    for row in map.rows { #expect(map[row].count <= map.total.count) }
  }
}
