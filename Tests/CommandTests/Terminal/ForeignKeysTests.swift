import TestSupport
import Testing

/// Keys as other terminals send them, through the whole program.
struct ForeignKeysTests {
  @Test(arguments: [
    ("PuTTY and rxvt", "\u{1B}[11~"), ("the Linux console", "\u{1B}[[A"), ("xterm", "\u{1B}OP"),
    ("xterm without application keys", "\u{1B}[P"), ("with Shift", "\u{1B}[1;2P"),
  ])
  func `F1 opens the help`(terminal: String, bytes: String) throws {
    let home = try Home()
    let pty = try home.practice()
    try pty.press(bytes, for: "Det här kan du göra här")
    #expect(pty.screen.text(row: 0).contains("Hjälp"))
  }

  @Test(arguments: [
    ("xterm application", "\u{1B}OF", "\u{1B}OH"), ("xterm", "\u{1B}[F", "\u{1B}[H"),
    ("PuTTY, tmux and the Linux console", "\u{1B}[4~", "\u{1B}[1~"),
    ("rxvt", "\u{1B}[8~", "\u{1B}[7~"), ("with Control", "\u{1B}[1;5F", "\u{1B}[1;5H"),
  ])
  func `End and Home go to the last and the first`(
    terminal: String, end: String, home: String
  ) throws {
    let place = try Home()
    let pty = try place.practice()
    try pty.press("3", for: "›Alkohol")
    pty.send(end)
    try pty.wait(without: "Alkohol- och drogrådgivningen")
    try pty.press(home, for: "›Alkohol")
    #expect(pty.screen.text.contains("3 KATALOG"))
  }

  @Test func `Control and arrows move by words in the search line`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press("svenska sfi", for: "Sök: svenska sfi")
    try pty.press("\u{1B}[1;5DX", for: "Sök: svenska Xsfi")
    try pty.press("\u{1B}[1;5CY", for: "Sök: svenska XsfiY")
    #expect(pty.screen.text(row: 3).trimmed == " Sök: svenska XsfiY")
  }

  @Test func `Esc and a letter that come together are two keys`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press(Press.escape + "2", for: "2 KARTA")
    #expect(!pty.screen.text.contains("Sök:"))
  }

  @Test(arguments: [
    "\u{1B}[1;9Z", "\u{1B}[99~", "\u{1B}[200;5u", "\u{1B}[?62;22c", "\u{1B}[I", "\u{1B}[24;80R",
    "\u{1B}]0;titel\u{07}", "\u{1B}]52;c;YQ==\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[27;5;106~",
  ])
  func `an unknown sequence is swallowed whole`(sequence: String) throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press("sfi" + sequence + "!", for: "sfi!")
    #expect(pty.screen.text(row: 3).trimmed == " Sök: sfi!")
  }

  @Test func `an arrow that comes byte by byte is still an arrow`() throws {
    let home = try Home()
    let pty = try home.practice()
    for key in [Press.down, Press.down] {
      for byte in key.utf8 { pty.send([byte]) }
    }
    try pty.wait(for: "›Språkhinder")
    #expect(pty.screen.text.contains("2 KARTA"))
  }

  @Test func `a letter that comes byte by byte is still a letter`() throws {
    let home = try Home()
    let pty = try home.searching()
    for byte in "åäö€".utf8 { pty.send([byte]) }
    try pty.wait(for: "Sök: åäö€")
    #expect(pty.screen.text(row: 3).trimmed == " Sök: åäö€")
  }

  @Test func `Latin-1 bytes are told once and å typed afterwards works`() throws {
    let home = try Home()
    let pty = try home.searching()
    pty.send([0x66, 0xE5, 0x72])
    try pty.wait(for: "Terminalen skickar inte UTF-8")
    try pty.press(Press.escape, for: "Esc till listan")
    try pty.wait(without: "Terminalen skickar inte UTF-8")
    pty.send([0xF6])
    try pty.press("må", for: "må")
    #expect(!pty.screen.text.contains("Terminalen skickar inte UTF-8"))
    #expect(pty.screen.text(row: 3).contains("få") == false)
  }
}

extension String {
  /// Without spaces at its end.
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
