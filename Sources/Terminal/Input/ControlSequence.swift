import Canvas

/// What stands between `ESC [` (or `ESC O`) and its final byte.
struct ControlSequence: Sendable {
  /// No key or mouse report is longer; the rest of a longer one is dropped.
  private static let longest = 64
  private static let largestNumber = 99_999

  /// Alt was held down: the sequence came after one more ESC.
  let isAlt: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLong = false

  init(isAlt: Bool) { self.isAlt = isAlt }

  mutating func append(_ byte: UInt8) {
    if bytes.count < Self.longest { bytes.append(byte) } else { isTooLong = true }
  }

  /// The numbers between the semicolons; nil for one left out or holding anything but digits.
  func numbers(droppingFirst count: Int = 0) -> [Int?] {
    bytes.dropFirst(count).split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { part in
        guard !part.isEmpty else { return nil }
        var value = 0
        for byte in part {
          guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
          value = min(value * 10 + Int(byte - UInt8(ascii: "0")), Self.largestNumber)
        }
        return value
      }
  }

  /// The key of a sequence that ended with `final`; nil if it is none we know.
  func key(final: UInt8, isSingleShift: Bool) -> Key? {
    guard !isTooLong else { return nil }
    let numbers = numbers()
    let modifiers = modifiers(numbers, isSingleShift: isSingleShift)
    if final == UInt8(ascii: "Z"), !isSingleShift { return .backTab }
    // rxvt ends with these instead of `~` when Shift, Control or both are held down.
    let rxvt: [UInt8: Bool] = [
      UInt8(ascii: "~"): false, UInt8(ascii: "$"): false, UInt8(ascii: "^"): true,
      UInt8(ascii: "@"): true,
    ]
    if !isSingleShift, let control = rxvt[final] {
      guard let number = numbers.first ?? nil, let key = KeyTable.byNumber[number] else {
        return nil
      }
      return KeyTable.modified(
        key, alt: modifiers.alt, control: modifiers.control || control)
    }
    guard isKeyForm(numbers, isSingleShift: isSingleShift) else { return nil }
    if let key = KeyTable.byFinal[final] {
      let isRxvtControl = isSingleShift && final >= UInt8(ascii: "a")
      return KeyTable.modified(
        key, alt: modifiers.alt, control: modifiers.control || isRxvtControl)
    }
    return isSingleShift ? KeyTable.bySingleShift[final] : nil
  }

  /// Whether the numbers are those of a key that ends with a letter: none, `1;modifiers`, or
  /// after `ESC O` the modifiers alone. Anything else is a report, such as the cursor's place,
  /// which ends with the letter of F3.
  private func isKeyForm(_ numbers: [Int?], isSingleShift: Bool) -> Bool {
    let modifiers = 2...16
    guard !bytes.isEmpty, let first = numbers.first else { return true }
    if numbers.count == 2, first == 1, let second = numbers[1] { return modifiers.contains(second) }
    return isSingleShift && numbers.count == 1 && first.map(modifiers.contains) ?? false
  }

  /// xterm's modifier number: 1 + Shift 1 + Alt 2 + Control 4. It is the last of two numbers, or
  /// the only one in the old form `ESC O 5 C`.
  private func modifiers(_ numbers: [Int?], isSingleShift: Bool) -> (alt: Bool, control: Bool) {
    let number = numbers.count > 1 ? numbers[1] : isSingleShift ? numbers.first ?? nil : nil
    let bits = max(0, (number ?? 1) - 1)
    return (isAlt || bits & 2 != 0, bits & 4 != 0)
  }
}
