/// Refuses files that could blow up while they are parsed.
///
/// Anchors and aliases (`&a`, `*a`) are refused wherever they stand, but only after parsing, when
/// it is certain that they are not text. A small file with aliases inside aliases can keep the
/// parser busy for ever before that ("billion laughs"); that takes many of them, so a file with
/// more than a few is refused unparsed.
enum AnchorGuard {
  private static let harmless = 8

  static func isSuspicious(_ text: String) -> Bool {
    let aliases = names(after: UInt8(ascii: "*"), in: text)
    guard aliases.values.reduce(0, +) > harmless else { return false }
    let anchors = names(after: UInt8(ascii: "&"), in: text)
    return aliases.reduce(0) { $0 + (anchors[$1.key] == nil ? 0 : $1.value) } > harmless
  }

  /// How often each anchor name occurs after a sign.
  private static func names(after sign: UInt8, in text: String) -> [[UInt8]: Int] {
    var found: [[UInt8]: Int] = [:]
    var name: [UInt8]?
    for byte in text.utf8 {
      if let current = name {
        if isNameByte(byte) {
          name = current + [byte]
          continue
        }
        if !current.isEmpty { found[current, default: 0] += 1 }
      }
      name = byte == sign ? [] : nil
    }
    if let name, !name.isEmpty { found[name, default: 0] += 1 }
    return found
  }

  /// What libyaml takes as part of an anchor's name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
