/// The rules every frame keeps, checked on each frame a test or fuzz run produces.
package enum FrameContract {
  /// What a frame breaks; empty when it keeps every rule.
  package static func violations(of frame: Frame) -> [String] {
    var found: [String] = []
    let bounds = frame.bounds
    if frame.cells.count != frame.size.width * frame.size.height { found.append("cell count") }
    if bounds.isEmpty { return found }
    if !bounds.contains(frame.cursor) { found.append("cursor outside the window") }
    for cell in frame.cells where !isDrawable(cell.character) {
      found.append("undrawable character \(cell.character.unicodeScalars.map(\.value))")
    }
    if frame.reading.isEmpty { found.append("no linear reading") }
    for item in frame.reading where item.line.isEmpty { found.append("empty reading line") }
    if frame.isTooSmall { return found }
    found += focusViolations(frame)
    found += wayOutViolations(frame)
    found += statusViolations(frame)
    return found
  }

  private static func isDrawable(_ character: Character) -> Bool {
    let glyphs = Sanitiser.glyphs(of: String(character))
    return glyphs.count == 1 && glyphs[0].character == character
  }

  private static func focusViolations(_ frame: Frame) -> [String] {
    guard let focus = frame.regions.last(where: { $0.name == .focus }) else {
      return ["no focus region"]
    }
    return focus.rect.contains(frame.cursor) ? [] : ["cursor is not on the focused item"]
  }

  private static func wayOutViolations(_ frame: Frame) -> [String] {
    guard let way = frame.regions.last(where: { $0.name == .wayOut }) else {
      return ["no way out"]
    }
    let row = Array(frame.text(row: way.rect.y))
    guard way.rect.x < row.count else { return ["the way out is not visible"] }
    let text = String(row[way.rect.x..<min(row.count, way.rect.maxX)])
    return text.contains { $0.isLetter } ? [] : ["the way out is not visible"]
  }

  /// A status never is colour alone: a run of a status role holds a letter, a digit or a sign.
  private static func statusViolations(_ frame: Frame) -> [String] {
    let roles: Set<Role> = [.warning, .danger, .good, .gap, .practice, .selected]
    var found: [String] = []
    for row in 0..<frame.size.height {
      var column = 0
      while column < frame.size.width {
        let role = frame[column, row].style.role
        var hasSign = false
        let start = column
        while column < frame.size.width, frame[column, row].style.role == role {
          if frame[column, row].character != " " { hasSign = true }
          column += 1
        }
        if roles.contains(role), !hasSign { found.append("colour only at \(start),\(row)") }
      }
    }
    return found
  }
}
