package import Canvas

/// Turns the bytes of a terminal into events.
///
/// Pure: it reads no clock and no descriptor. A sequence may be split anywhere between two reads.
/// One that is not known is swallowed whole, so that it never becomes Esc and letters. Only
/// silence tells Esc from the beginning of a sequence: the caller hands in the time with the
/// bytes, and calls `tick` when `deadline` has come.
package struct InputParser: Sendable {
  private enum State: Sendable {
    case ground
    /// So many ESC in a row.
    case escape(Int)
    /// After `ESC [`.
    case control(ControlSequence)
    /// After `ESC O`.
    case singleShift(ControlSequence)
    /// After `ESC [ [`, the Linux console's function keys.
    case linuxConsole
    /// A report to the end of which so many bytes are missing (the old mouse form).
    case report(Int)
    /// OSC, DCS, APC, PM or SOS, up to ST or BEL; true after an ESC in it.
    case string(Bool)
    case paste(PasteCollector)
  }

  /// After Esc was told, `[` and `O` are still the rest of a slow arrow key for so long (ms).
  private static let lateSequenceTime = 150
  private static let sequencePatience = 500
  private static let characterPatience = 100
  private static let pastePatience = 3_000

  private let escapeDelay: Int
  private var state = State.ground
  private var decoder = UTF8Decoder()
  private var mouse = MouseDecoder()
  private var lastByte = 0
  private var escapeTold: Int?
  private var hasToldNotUTF8 = false
  private var events: [InputEvent] = []

  /// - Parameter escapeDelay: how long in milliseconds after ESC nothing must come for it to be
  ///   the Esc key.
  package init(escapeDelay: Int = 35) { self.escapeDelay = escapeDelay }

  /// The time at which `tick` has something to do unless bytes come before; nil if nothing is
  /// half read.
  package var deadline: Int? {
    switch state {
    case .ground: decoder.isPending ? lastByte + Self.characterPatience : nil
    case .escape: lastByte + escapeDelay
    case .control, .singleShift, .linuxConsole, .report, .string:
      lastByte + Self.sequencePatience
    case .paste: lastByte + Self.pastePatience
    }
  }

  /// Takes bytes as they came at a time in milliseconds.
  package mutating func feed(_ bytes: some Sequence<UInt8>, at time: Int) -> [InputEvent] {
    if let deadline, time >= deadline { expire(at: time) }
    for byte in bytes { take(byte, time) }
    lastByte = time
    return takeEvents()
  }

  /// Ends what has been half read for too long.
  package mutating func tick(at time: Int) -> [InputEvent] {
    if let deadline, time >= deadline { expire(at: time) }
    return takeEvents()
  }

  private mutating func takeEvents() -> [InputEvent] {
    let taken = events
    events = []
    return taken
  }

  private mutating func expire(at time: Int) {
    switch state {
    case .ground: tellNotUTF8()
    case .escape(let count):
      tellEscapes(count)
      escapeTold = time
    case .paste(let collector): tell(collector)
    default: break
    }
    decoder.reset()
    state = .ground
  }

  private mutating func take(_ byte: UInt8, _ time: Int) {
    switch state {
    case .ground: takeGround(byte, time)
    case .escape(let count): takeAfterEscape(byte, count, time)
    case .control(let sequence): takeControl(byte, sequence, time)
    case .singleShift(let sequence): takeSingleShift(byte, sequence, time)
    case .linuxConsole:
      state = .ground
      if let key = KeyTable.byLinuxConsole[byte] { events.append(.key(key)) }
    case .report(let missing): state = missing > 1 ? .report(missing - 1) : .ground
    case .string(let afterEscape): takeString(byte, afterEscape, time)
    case .paste(var collector):
      // Taken out of the state first, so that its bytes are not copied.
      state = .ground
      if collector.take(byte) { tell(collector) } else { state = .paste(collector) }
    }
  }

  // MARK: Characters

  private mutating func takeGround(_ byte: UInt8, _ time: Int) {
    if let told = escapeTold {
      escapeTold = nil
      if time - told <= Self.lateSequenceTime, !decoder.isPending {
        if byte == UInt8(ascii: "[") { return state = .control(ControlSequence(isAlt: false)) }
        if byte == UInt8(ascii: "O") { return state = .singleShift(ControlSequence(isAlt: false)) }
      }
    }
    switch decoder.take(byte) {
    case .incomplete: break
    case .invalid: tellNotUTF8()
    case .cutOff:
      tellNotUTF8()
      takeGround(byte, time)
    case .scalar("\u{1B}"): state = .escape(1)
    case .scalar(let scalar): tell(scalar)
    }
  }

  private mutating func tell(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      if let key = KeyTable.control(UInt8(scalar.value)) { events.append(.key(key)) }
      return
    }
    guard Self.isPrintable(scalar) else { return }
    events.append(.key(.character(Character(scalar))))
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  // MARK: Sequences

  private mutating func takeAfterEscape(_ byte: UInt8, _ count: Int, _ time: Int) {
    // With two or more ESC the last but one was Alt, those before it were keys.
    let sequence = ControlSequence(isAlt: count > 1)
    switch byte {
    case 0x1B: return state = .escape(count + 1)
    case UInt8(ascii: "["):
      tellEscapes(count - 2)
      return state = .control(sequence)
    case UInt8(ascii: "O"):
      tellEscapes(count - 2)
      return state = .singleShift(sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      tellEscapes(count - 1)
      return state = .string(false)
    default: break
    }
    state = .ground
    if let key = KeyTable.withAlt(byte) {
      tellEscapes(count - 1)
      events.append(.key(key))
    } else {
      // No action has Alt and a character, so these are two keys, typed fast or held up on the
      // line: neither may be lost.
      tellEscapes(count)
      takeGround(byte, time)
    }
  }

  private mutating func takeControl(_ byte: UInt8, _ sequence: ControlSequence, _ time: Int) {
    let isFirst = sequence.bytes.isEmpty
    if byte == UInt8(ascii: "["), isFirst { return state = .linuxConsole }
    if byte == UInt8(ascii: "M"), isFirst { return state = .report(3) }
    let isPrivate = sequence.bytes.first.map { $0 >= UInt8(ascii: "<") } ?? false
    let isRxvtEnd = byte == UInt8(ascii: "$") && !isFirst && !isPrivate
    switch byte {
    case _ where isRxvtEnd, 0x40...0x7E: break
    case 0x20...0x3F:
      var longer = sequence
      longer.append(byte)
      return state = .control(longer)
    default: return abandon(at: byte, time)
    }
    state = .ground
    if sequence.bytes.first == UInt8(ascii: "<") {
      let isPress = byte == UInt8(ascii: "M")
      guard isPress || byte == UInt8(ascii: "m") else { return }
      if let event = mouse.event(sequence, isPress: isPress, at: time) {
        events.append(.mouse(event))
      }
    } else if byte == UInt8(ascii: "~"), sequence.numbers().first == 200 {
      state = .paste(PasteCollector())
    } else if let key = sequence.key(final: byte, isSingleShift: false) {
      events.append(.key(key))
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8, _ sequence: ControlSequence, _ time: Int) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ";"):
      var longer = sequence
      longer.append(byte)
      state = .singleShift(longer)
    case 0x20...0x7E:
      state = .ground
      if let key = sequence.key(final: byte, isSingleShift: true) { events.append(.key(key)) }
    default: abandon(at: byte, time)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ afterEscape: Bool, _ time: Int) {
    switch byte {
    case 0x07: state = .ground
    case 0x18, 0x1A: state = .ground
    case UInt8(ascii: "\\") where afterEscape: state = .ground
    case 0x1B: state = .string(true)
    case _ where afterEscape: takeAfterEscape(byte, 1, time)
    default: state = .string(false)
    }
  }

  /// A byte that no sequence holds ends it; the byte itself is read as what it is.
  private mutating func abandon(at byte: UInt8, _ time: Int) {
    state = .ground
    takeGround(byte, time)
  }

  // MARK: Telling

  private mutating func tellEscapes(_ count: Int) {
    for _ in 0..<max(0, count) { events.append(.key(.escape)) }
  }

  private mutating func tell(_ collector: PasteCollector) {
    let (text, isUTF8) = collector.text()
    if !isUTF8 { tellNotUTF8() }
    if !text.isEmpty { events.append(.paste(text)) }
  }

  private mutating func tellNotUTF8() {
    if hasToldNotUTF8 { return }
    hasToldNotUTF8 = true
    events.append(.notUTF8)
  }
}
