import Canvas
import TestSupport
import Testing

/// The emulator that the terminal tests believe in, tried by what xterm's ctlseqs says.
@Suite struct VirtualScreenTests {
  private func screen(_ text: String, width: Int = 10, height: Int = 4) -> VirtualScreen {
    var screen = VirtualScreen(size: Size(width: width, height: height))
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("hej", "hej\n\n\n"), ("a\r\nb\nc", "a\nb\n c\n"), ("abc\u{08}x", "abx\n\n\n"),
    ("0123456789x", "0123456789\nx\n\n"), ("0123456789\rx", "x123456789\n\n\n"),
    ("\u{1B}[2;3Hx", "\n  x\n\n"), ("\u{1B}[3dx\u{1B}[5Gy", "\n\nx   y\n"),
    ("\u{1B}[2;3H\u{1B}[A\u{1B}[Dx", " x\n\n\n"), ("a\u{1B}[2Cb", "a  b\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[K", "ab\n\n\n"), ("abcdef\u{1B}[3G\u{1B}[1K", "   def\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[2X", "ab  ef\n\n\n"), ("abcdef\u{1B}[3G\u{1B}[2P", "abef\n\n\n"),
    ("abcdef\u{1B}[3G\u{1B}[2@", "ab  cdef\n\n\n"), ("ab\u{1B}[3b", "abbbb\n\n\n"),
    ("a\r\nb\r\nc\r\nd\r\ne", "b\nc\nd\ne"), ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L", "a\n\nb\nc"),
    ("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M", "b\nc\n\n"), ("a\r\nb\u{1B}[1;1H\u{1B}M", "\na\nb\n"),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n", "a\nc\n\nd"),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[S", "a\nc\n\nd"),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[T", "a\n\nb\nd"),
    ("a\r\nb\u{1B}[H\u{1B}[J", "\n\n\n"), ("ab\u{1B}[H\u{1B}[4hx\u{1B}[4l", "xab\n\n\n"),
    ("\u{1B}(0qx\u{1B}(Bq", "─│q\n\n\n"), ("\u{0E}\u{0F}a", "a\n\n\n"),
    ("漢字x", "漢字x\n\n\n"), ("012345678漢", "012345678\n漢\n\n"), ("a\u{30A}b", "åb\n\n\n"),
    ("漢\u{1B}[2Gx", " x\n\n\n"), ("a\tb", "a       b\n\n\n"),
  ])
  func `bytes become the picture`(bytes: String, picture: String) {
    let screen = screen(bytes)
    #expect(screen.text == picture)
    #expect(screen.unknown == [])
    #expect(screen.requests == [])
  }

  @Test func `a sequence split between two reads is one`() {
    let bytes = Array("\u{1B}[2;3Hå\u{1B}[1;38;5;28mx\u{1B}[0m".utf8)
    for split in 0...bytes.count {
      var screen = VirtualScreen(size: Size(width: 10, height: 2))
      screen.feed(bytes[..<split])
      screen.feed(bytes[split...])
      #expect(screen.text == "\n  åx")
      #expect(screen[3, 1].look.foreground == 28)
    }
  }

  @Test func `attributes and colours belong to the cells`() {
    let screen = screen("\u{1B}[1;4;31ma\u{1B}[22;24;7;39mb\u{1B}[mc\u{1B}[2md")
    #expect(screen[0, 0].look.isBold && screen[0, 0].look.isUnderlined)
    #expect(screen[0, 0].look.foreground == 1)
    #expect(screen[1, 0].look.isReversed && !screen[1, 0].look.isBold)
    #expect(screen[1, 0].look.foreground == nil)
    #expect(screen[2, 0].look == ScreenLook())
    #expect(screen[3, 0].look.isDim)
  }

  @Test func `the alternate screen leaves the main one as it was`() {
    var screen = screen("hej\u{1B}[?1049h")
    #expect(screen.isAlternate)
    #expect(screen.text == "\n\n\n")
    screen.feed("\u{1B}[2;2Hx\u{1B}[?25l\u{1B}[?2004h".utf8)
    #expect(screen.text == "\n x\n\n")
    #expect(!screen.isCursorVisible)
    screen.feed("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l".utf8)
    #expect(!screen.isAlternate && screen.isCursorVisible && !screen.modes.contains(2004))
    #expect(screen.text == "hej\n\n\n")
    #expect(screen.cursor == Point(x: 3, y: 0))
  }

  @Test(arguments: [
    "\u{1B}[6n", "\u{1B}[c", "\u{1B}[>c", "\u{1B}[?2004$p", "\u{1B}]0;titel\u{07}",
    "\u{1B}]52;c;aGVq\u{1B}\\", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[21t",
  ])
  func `a question, a title or a clipboard write is noted`(bytes: String) {
    let screen = screen(bytes + "a")
    #expect(screen.requests.count == 1)
    #expect(screen.unknown == [])
    #expect(screen.text == "a\n\n\n")
  }

  @Test(arguments: ["\u{1B}[5y", "\u{1B}Q", "\u{1B}[99m", "\u{1B}[?777h"])
  func `what it does not know it says`(bytes: String) {
    #expect(screen(bytes).unknown.count == 1)
  }

  @Test(arguments: [(1, 1), (3, 2), (40, 10)])
  func `another size cuts and adds`(width: Int, height: Int) {
    var screen = screen("0123456789\r\nab\r\ncd\r\nef")
    screen.resize(to: Size(width: width, height: height))
    #expect(screen.text(row: 0).prefix(10) == "0123456789".prefix(width))
    #expect(screen.cursor.x < width && screen.cursor.y < height)
    screen.feed("\u{1B}[H\u{1B}[2J漢xyz\u{1B}[9;9H\u{1B}[P\u{1B}[L\n\n".utf8)
    #expect(screen.size == Size(width: width, height: height))
  }

  @Test func `random bytes do it no harm`() {
    var random = SeededNumbers(seed: 1)
    var screen = VirtualScreen(size: Size(width: 7, height: 3))
    for _ in 0..<20_000 {
      screen.feed([
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("\u{1B}[01;?hHJKLMPX@rbmSTåA漢".utf8).randomElement(using: &random) ?? 0
      ])
    }
    #expect(screen.text.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
  }
}
