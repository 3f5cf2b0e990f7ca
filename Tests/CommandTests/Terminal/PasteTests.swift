import TestSupport
import Testing

/// Bracketed paste and the mouse, as the terminal sends them.
struct PasteTests {
  private static func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

  @Test func `pasted line breaks are text, not Enter`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press(Self.paste("sfi\nsvenska\r\nkurs\tq"), for: "Sök: sfi svenska kurs q")
    #expect(pty.screen.text.contains("3 KATALOG"))
  }

  @Test func `an end marker within a paste does not let the rest through as keys`() throws {
    let home = try Home()
    let pty = try home.practice()
    // On the map every letter is a key; Q would end the program.
    pty.send(Self.paste("a\u{1B}[201~" + "\u{1B}[200~" + "q"))
    pty.readUntilQuiet()
    try pty.press("3", for: "3 KATALOG")
    #expect(pty.screen.isAlternate)
  }

  @Test func `escape sequences within a paste never reach the screen`() throws {
    let home = try Home()
    let pty = try home.searching()
    let evil = "a\u{1B}]52;c;ZXZpbA==\u{07}b\u{1B}[31mc\u{202E}d\u{200B}e"
    pty.send(Self.paste(evil))
    try pty.wait(for: "Sök: a")
    #expect(!pty.hasSent("\u{1B}]52"))
    #expect(!pty.hasSent("\u{202E}"))
    #expect(!pty.hasSent("\u{200B}"))
    #expect(pty.screen.requests == [])
    #expect(pty.screen.unknown == [])
  }

  @Test func `a paste on a screen without a text field does nothing`() throws {
    let home = try Home()
    let pty = try home.practice()
    try pty.press(Self.paste("3q\r"), for: "Här finns inget textfält")
    #expect(pty.screen.text.contains("2 KARTA"))
  }

  @Test func `a large paste is one edit`() throws {
    let home = try Home()
    let pty = try home.searching()
    try pty.press(Self.paste(String(repeating: "ord ", count: 1_250)), for: "ord")
    try pty.press("\u{1A}", for: "Sök:")
    try pty.wait(without: "ord ord")
    #expect(!pty.screen.text(row: 3).contains("ord "))
  }

  @Test func `the wheel moves and a click selects and opens`() throws {
    let home = try Home()
    let pty = try home.practice()
    try pty.press("\u{1B}[<65;10;10M", for: "›Nära arbetsmarknad")
    try pty.press("\u{1B}[<64;10;10M", for: "›Alla målgrupper")
    // The third item of the catalogue's list, by its place on the screen.
    try pty.press("3", for: "›Alkohol")
    let row = try #require(
      (0..<24).first { pty.screen.text(row: $0).contains("Arbetsträning  ") })
    try pty.press("\u{1B}[<0;5;\(row + 1)M\u{1B}[<0;5;\(row + 1)m", for: "›Arbetsträning")
    try pty.press("\u{1B}[<0;5;\(row + 1)M\u{1B}[<0;5;\(row + 1)m", for: "Innehåll")
  }

  @Test func `M gives the mouse back and takes it again`() throws {
    let home = try Home()
    let pty = try home.practice()
    #expect(pty.state.reportsMouse)
    pty.send("m")
    pty.readUntilQuiet()
    #expect(!pty.state.reportsMouse)
    pty.send("m")
    pty.readUntilQuiet()
    #expect(pty.state.reportsMouse)
  }
}
