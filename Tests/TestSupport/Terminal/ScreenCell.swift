/// One cell of a `VirtualScreen`.
package struct ScreenCell: Hashable, Sendable {
  package var character: Character = " "
  package var look = ScreenLook()
  /// The right half of a wide character.
  package var isContinuation = false

  package init() {}
}

/// What SGR has set for a cell.
package struct ScreenLook: Hashable, Sendable {
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false
  /// The number of the colour; nil for the terminal's own.
  package var foreground: Int?
  package var background: Int?

  package init() {}

  /// Carries out the numbers of an SGR sequence. Returns false for one that is not known.
  mutating func apply(_ numbers: [Int]) -> Bool {
    var rest = numbers.isEmpty ? [0] : numbers
    var isKnown = true
    while !rest.isEmpty {
      let number = rest.removeFirst()
      switch number {
      case 0: self = ScreenLook()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      // The first of the fonts.
      case 10: break
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: foreground = number - 30
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 49: background = nil
      case 90...97: foreground = number - 90 + 8
      case 100...107: background = number - 100 + 8
      case 38 where rest.count >= 2 && rest[0] == 5:
        foreground = rest[1]
        rest.removeFirst(2)
      case 48 where rest.count >= 2 && rest[0] == 5:
        background = rest[1]
        rest.removeFirst(2)
      default: isKnown = false
      }
    }
    return isKnown
  }
}
