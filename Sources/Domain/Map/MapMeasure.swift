/// What the cells of the map show.
package enum MapMeasure: String, Codable, CaseIterable, Sendable {
  case count = "antal"
  case free = "lediga"
  case waiting = "vantar"
  case occupancy = "belaggning"
  case needs = "behov"

  /// The cell's value: places, or per cent for occupancy; `nil` is unknown. An empty cell (no
  /// insats) has no value either, but for needs, which are of what there is not.
  package func value(of cell: MapCell) -> Int? {
    if self == .needs { return cell.needs }
    guard cell.count > 0 else { return nil }
    switch self {
    case .count: return cell.count
    case .free: return cell.free
    case .waiting: return cell.waiting
    case .occupancy: return cell.occupancy
    case .needs: return cell.needs
    }
  }
}
