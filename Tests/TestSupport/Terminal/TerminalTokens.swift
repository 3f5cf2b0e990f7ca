/// One thing a program tells a terminal.
enum TerminalToken: Sendable {
  struct Sequence: Sendable, CustomStringConvertible {
    /// `?`, `>`, `!` or another sign around the numbers; mostly empty.
    var prefix: String
    var numbers: [Int]
    var final: Character

    var description: String {
      "CSI " + prefix + numbers.map(String.init).joined(separator: ";") + String(final)
    }

    /// A number, 1 if it is left out or 0.
    func count(_ index: Int = 0) -> Int {
      index < numbers.count ? max(1, numbers[index]) : 1
    }
  }

  case character(Unicode.Scalar)
  case control(UInt8)
  case escape(String)
  case sequence(Sequence)
  /// OSC, DCS, APC or PM with its text.
  case string(String)
}

/// Cuts a terminal's byte stream into tokens.
struct TerminalTokens: Sendable {
  private enum State: Sendable {
    case ground, escape, sequence, string
  }

  private var state = State.ground
  private var text = ""
  private var utf8: [UInt8] = []

  mutating func take(_ byte: UInt8) -> TerminalToken? {
    switch state {
    case .ground: return takeGround(byte)
    case .escape: return takeEscape(byte)
    case .sequence: return takeSequence(byte)
    case .string: return takeString(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) -> TerminalToken? {
    if byte == 0x1B {
      begin(.escape)
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte < 0x80 { return .character(Unicode.Scalar(byte)) }
    utf8.append(byte)
    let length = utf8[0] >= 0xF0 ? 4 : utf8[0] >= 0xE0 ? 3 : utf8[0] >= 0xC0 ? 2 : 1
    guard utf8.count >= length else { return nil }
    let decoded = String(decoding: utf8, as: UTF8.self)
    utf8 = []
    return decoded.unicodeScalars.first.map { .character($0) }
  }

  private mutating func begin(_ state: State) {
    self.state = state
    text = ""
    utf8 = []
  }

  private mutating func takeEscape(_ byte: UInt8) -> TerminalToken? {
    switch byte {
    case UInt8(ascii: "["): begin(.sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      begin(.string)
      text = String(Unicode.Scalar(byte))
    case 0x1B: begin(.escape)
    case 0x20...0x2F: text.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      state = .ground
      return .escape(text + String(Unicode.Scalar(byte)))
    }
    return nil
  }

  private mutating func takeSequence(_ byte: UInt8) -> TerminalToken? {
    switch byte {
    case 0x20...0x3F:
      text.unicodeScalars.append(Unicode.Scalar(byte))
      return nil
    case 0x40...0x7E:
      state = .ground
      let numbers = text.filter { $0.isNumber || $0 == ";" }
      return .sequence(
        TerminalToken.Sequence(
          prefix: text.filter { !$0.isNumber && $0 != ";" },
          numbers: numbers.isEmpty
            ? []
            : numbers.split(separator: ";", omittingEmptySubsequences: false)
              .map { Int($0) ?? 0 },
          final: Character(Unicode.Scalar(byte))))
    case 0x1B:
      begin(.escape)
      return nil
    default: return .control(byte)
    }
  }

  private mutating func takeString(_ byte: UInt8) -> TerminalToken? {
    if byte == 0x07 || byte == 0x1B {
      // The backslash of ST follows an ESC and is then an escape of its own, which does nothing.
      state = byte == 0x1B ? .escape : .ground
      let whole = text
      text = ""
      return .string(whole)
    }
    text.unicodeScalars.append(Unicode.Scalar(byte))
    return nil
  }
}
