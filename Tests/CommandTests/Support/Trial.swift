import TestSupport

/// The program with practice data, ready when the map is there.
enum Trial {
  static func practice(_ home: Home) throws -> TerminalTrial {
    TerminalTrial(
      try ProgramFile.path(), ["--ovning"], environment: home.environment, isReady: isMap)
  }

  static func isMap(_ screen: VirtualScreen) -> Bool {
    screen.isAlternate && screen.text.contains("2 KARTA") && screen.text.contains("Alla målgr")
      && screen.text.contains("1 Idag (")
  }
}

extension Home {
  /// The practice program with the map on the screen and the cards read.
  func practice(
    _ arguments: [String] = [], _ changes: [String: String] = [:], launch: PTY.Launch = .direct
  ) throws -> PTY {
    let pty = try pty(["--ovning"] + arguments, changes, launch: launch)
    try pty.read(until: "the map") { $0.text.contains("Alla målgrupper") }
    // Only the catalogue tells that the cards have been read.
    try pty.press("3", for: "insatser")
    try pty.read(until: "the cards") { $0.text.contains("›") }
    try pty.press("2", for: "Alla målgrupper")
    pty.readUntilQuiet()
    return pty
  }

  /// The practice program untouched, when all that is asked for at the start has come: the last is
  /// the first tab's figure.
  func settledPractice() throws -> PTY {
    let pty = try pty(["--ovning"])
    try pty.read(until: "the figure of the first tab") { $0.text.contains("1 Idag (") }
    pty.readUntilQuiet(milliseconds: 300)
    return pty
  }

  /// The practice program with the cursor in the search line.
  func searching(_ changes: [String: String] = [:]) throws -> PTY {
    let pty = try practice([], changes)
    try pty.press("3s", for: "Esc till listan")
    return pty
  }
}
