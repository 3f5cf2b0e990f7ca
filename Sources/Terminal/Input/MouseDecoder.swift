import Canvas

/// Mouse reports in SGR form (`ESC [ < button ; column ; row M`, 1006) as events.
struct MouseDecoder: Sendable {
  /// Two presses on one cell within this many milliseconds are a double click.
  private static let doubleClickTime = 400

  private var lastPress: (point: Point, time: Int)?

  /// - Parameters:
  ///   - sequence: the report, with the leading `<`.
  ///   - isPress: the report ended with `M`; a release ends with `m`.
  ///   - time: milliseconds on the caller's clock.
  /// - Returns: nil for what is not ours: releases, movement, other buttons.
  mutating func event(_ sequence: ControlSequence, isPress: Bool, at time: Int) -> MouseEvent? {
    let numbers = sequence.numbers(droppingFirst: 1)
    guard isPress, !sequence.isTooLong, numbers.count == 3, let button = numbers[0],
      let column = numbers[1], let row = numbers[2], column > 0, row > 0
    else { return nil }
    let point = Point(x: column - 1, y: row - 1)
    // Bits 2–4 are Shift, Alt and Control; bit 5 is movement.
    switch button & ~0b1_1100 {
    case 0: return click(at: point, time)
    case 64: return MouseEvent(.wheelUp, at: point)
    case 65: return MouseEvent(.wheelDown, at: point)
    default: return nil
    }
  }

  private mutating func click(at point: Point, _ time: Int) -> MouseEvent {
    if let last = lastPress, last.point == point, time - last.time <= Self.doubleClickTime {
      lastPress = nil
      return MouseEvent(.doubleClick, at: point)
    }
    lastPress = (point, time)
    return MouseEvent(.click, at: point)
  }
}
