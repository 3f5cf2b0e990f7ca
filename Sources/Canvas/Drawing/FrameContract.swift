/// The rules every frame keeps, checked on each frame a test or fuzz run produces.
package enum FrameContract {
  /// What a frame breaks; empty when it keeps every rule.
  package static func violations(of frame: Frame) -> [FrameViolation] {
    guard frame.cells.count == frame.size.width * frame.size.height else {
      return [.cellCount(frame.cells.count)]
    }
    if frame.bounds.isEmpty { return [] }
    var found: [FrameViolation] = []
    if !frame.bounds.contains(frame.cursor) { found.append(.cursorOutside(frame.cursor)) }
    found += cellViolations(frame)
    if frame.reading.isEmpty { found.append(.noReading) }
    for (index, item) in frame.reading.enumerated() where item.line.isEmpty {
      found.append(.emptyReading(index))
    }
    if frame.isTooSmall { return found }
    return found + focusViolations(frame) + wayOutViolations(frame) + statusViolations(frame)
  }

  private static func cellViolations(_ frame: Frame) -> [FrameViolation] {
    var found: [FrameViolation] = []
    for row in 0..<frame.size.height {
      var isHalfOpen = false
      for column in 0..<frame.size.width {
        let cell = frame[column, row]
        let place = Point(x: column, y: row)
        if cell.isContinuation != isHalfOpen { found.append(.strayHalf(at: place)) }
        guard let glyph = drawable(cell.character) else {
          found.append(.undrawable(cell.character.unicodeScalars.map(\.value), at: place))
          isHalfOpen = false
          continue
        }
        isHalfOpen = glyph.width == 2
      }
      if isHalfOpen { found.append(.strayHalf(at: Point(x: frame.size.width - 1, y: row))) }
    }
    return found
  }

  private static func drawable(_ character: Character) -> Glyph? {
    let glyphs = Sanitiser.glyphs(of: String(character))
    guard let glyph = glyphs.first, glyphs.count == 1, glyph.character == character else {
      return nil
    }
    return glyph
  }

  private static func focusViolations(_ frame: Frame) -> [FrameViolation] {
    guard let focus = frame.regions.last(where: { $0.name == .focus }) else { return [.noFocus] }
    return focus.rect.contains(frame.cursor) ? [] : [.cursorOffFocus]
  }

  private static func wayOutViolations(_ frame: Frame) -> [FrameViolation] {
    guard let way = frame.regions.last(where: { $0.name == .wayOut }) else { return [.noWayOut] }
    let rect = way.rect.intersection(frame.bounds)
    let isSeen = (rect.x..<max(rect.x, rect.maxX)).contains { column in
      !rect.isEmpty && frame[column, rect.y].character.isLetter
    }
    return isSeen ? [] : [.wayOutHidden]
  }

  /// A status never is colour alone: a run of a status role holds a letter, a digit or a sign.
  private static func statusViolations(_ frame: Frame) -> [FrameViolation] {
    let roles: Set<Role> = [.warning, .danger, .good, .gap, .practice, .selected]
    var found: [FrameViolation] = []
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
        if roles.contains(role), !hasSign {
          found.append(.colourOnly(at: Point(x: start, y: row)))
        }
      }
    }
    return found
  }
}
