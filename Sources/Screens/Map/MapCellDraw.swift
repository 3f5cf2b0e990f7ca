import Canvas
import Domain

/// Draws one cell of the map: a number, `·` for a gap, `?` for an unknown figure; brackets and
/// the cursor mark the selected one.
enum MapCellDraw {
  static func draw(
    _ frame: inout Frame, _ cell: MapCell, _ measure: MapMeasure, x: Int, y: Int, isFocused: Bool
  ) {
    let (text, role) = content(cell, measure)
    let start = x + 3 - text.count
    guard isFocused else {
      // The whole cell in one look: a row of gaps is then one run, and the terminal is told of
      // its look once instead of for every sign.
      let pad = String(repeating: " ", count: 3 - text.count)
      frame.write(
        role == .gap ? pad + text + " " : text, x: role == .gap ? x : start, y: y,
        style: Style(role))
      return
    }
    frame.write(text, x: start, y: y, style: Style(.selected))
    frame.write("▐", x: start - 1, y: y, style: Style(.selected))
    frame.write("▌", x: x + 3, y: y, style: Style(.selected))
    frame.cursor = Point(x: x + 2, y: y)
  }

  private static func content(_ cell: MapCell, _ measure: MapMeasure) -> (String, Role) {
    if measure == .needs, cell.needs == 0 { return (MapText.gapSign, .gap) }
    guard cell.count > 0 || measure == .needs else { return (MapText.gapSign, .gap) }
    guard let value = measure.value(of: cell) else { return (MapText.unknownSign, .muted) }
    let role: Role =
      switch measure {
      case .free: value > 0 ? .good : .warning
      case .count, .waiting, .occupancy: .plain
      case .needs: cell.count == 0 ? .warning : .plain
      }
    return (value > 999 ? MapText.manySign : String(value), role)
  }
}
