import Canvas

/// The keys that terminals send as sequences: xterm, PuTTY in its modes, rxvt, screen and tmux,
/// the Linux console. Sources: xterm's ctlseqs, PuTTY's manual 4.4, the terminfo entries.
enum KeyTable {
  /// By the final byte of `ESC [ … X` and of `ESC O X`.
  static let byFinal: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    // rxvt with Shift (after `[`) or Control (after `O`).
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right,
    UInt8(ascii: "d"): .left,
  ]

  /// By the final byte of `ESC O X` only: PuTTY's VT100+ function keys, and the keypad.
  static let bySingleShift: [UInt8: Key] = [
    UInt8(ascii: "T"): .function(5), UInt8(ascii: "U"): .function(6),
    UInt8(ascii: "V"): .function(7), UInt8(ascii: "W"): .function(8),
    UInt8(ascii: "X"): .function(9), UInt8(ascii: "Y"): .function(10),
    UInt8(ascii: "Z"): .function(11), UInt8(ascii: "["): .function(12),
    UInt8(ascii: "M"): .enter, UInt8(ascii: "j"): .character("*"),
    UInt8(ascii: "k"): .character("+"), UInt8(ascii: "l"): .character(","),
    UInt8(ascii: "m"): .character("-"), UInt8(ascii: "n"): .character("."),
    UInt8(ascii: "o"): .character("/"), UInt8(ascii: "p"): .character("0"),
    UInt8(ascii: "q"): .character("1"), UInt8(ascii: "r"): .character("2"),
    UInt8(ascii: "s"): .character("3"), UInt8(ascii: "t"): .character("4"),
    UInt8(ascii: "u"): .character("5"), UInt8(ascii: "v"): .character("6"),
    UInt8(ascii: "w"): .character("7"), UInt8(ascii: "x"): .character("8"),
    UInt8(ascii: "y"): .character("9"),
  ]

  /// By the number of `ESC [ n ~`.
  static let byNumber: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// By the last byte of the Linux console's `ESC [ [ X`.
  static let byLinuxConsole: [UInt8: Key] = [
    UInt8(ascii: "A"): .function(1), UInt8(ascii: "B"): .function(2),
    UInt8(ascii: "C"): .function(3), UInt8(ascii: "D"): .function(4),
    UInt8(ascii: "E"): .function(5),
  ]

  /// A key with Alt held down that means something; others are not ours.
  static func withAlt(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x7F, 0x08: .deleteWord
    default: nil
    }
  }

  /// What a key becomes with modifiers held down. Shift changes none of them.
  static func modified(_ key: Key, alt: Bool, control: Bool) -> Key {
    switch key {
    case .down where alt: .altDown
    case .left where alt || control: .wordLeft
    case .right where alt || control: .wordRight
    case .delete where alt || control: .deleteWord
    default: key
    }
  }

  /// A byte below 32, or 127; nil for those that are no key here.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }
}
