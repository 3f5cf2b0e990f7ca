import TestSupport

/// Byte sequences of xterm for keys.
enum Press {
  static let escape = "\u{1B}"
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let right = "\u{1B}OC"
  static let pageDown = "\u{1B}[6~"
  static let enter = "\r"
}

extension PTY {
  /// Whether a text is among all that the program has sent.
  func hasSent(_ text: String) -> Bool { received.contains(Array(text.utf8)) }

  /// Waits until the screen holds a text.
  func wait(for text: String) throws {
    try read(until: text) { $0.text.contains(text) }
    readUntilQuiet()
  }

  /// Waits until the screen holds a text no more.
  func wait(without text: String) throws {
    try read(until: "no " + text) { !$0.text.contains(text) }
    readUntilQuiet()
  }

  /// Sends keys and waits for a text.
  func press(_ keys: String, for text: String) throws {
    send(keys)
    try wait(for: text)
  }
}
