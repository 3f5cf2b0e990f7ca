import Canvas
import Terminal
import Testing

/// One key as some terminal sends it.
struct SentKey: Sendable, CustomTestStringConvertible {
  let bytes: String
  let key: Key

  init(_ bytes: String, _ key: Key) {
    self.bytes = bytes
    self.key = key
  }

  var testDescription: String { bytes.debugDescription }

  /// Keys of xterm, PuTTY, rxvt, screen, tmux and the Linux console.
  static let all: [SentKey] =
    [
      SentKey("\u{1B}[A", .up), SentKey("\u{1B}[B", .down), SentKey("\u{1B}[C", .right),
      SentKey("\u{1B}[D", .left), SentKey("\u{1B}OA", .up), SentKey("\u{1B}OB", .down),
      SentKey("\u{1B}OC", .right), SentKey("\u{1B}OD", .left),
      SentKey("\u{1B}[H", .home), SentKey("\u{1B}[F", .end), SentKey("\u{1B}OH", .home),
      SentKey("\u{1B}OF", .end), SentKey("\u{1B}[1~", .home), SentKey("\u{1B}[4~", .end),
      SentKey("\u{1B}[7~", .home), SentKey("\u{1B}[8~", .end),
      SentKey("\u{1B}[5~", .pageUp), SentKey("\u{1B}[6~", .pageDown),
      SentKey("\u{1B}[2~", .insert), SentKey("\u{1B}[3~", .delete), SentKey("\u{1B}[Z", .backTab),
      // xterm with modifiers: Shift, Alt, Control.
      SentKey("\u{1B}[1;2A", .up), SentKey("\u{1B}[1;3B", .altDown),
      SentKey("\u{1B}[1;5C", .wordRight), SentKey("\u{1B}[1;5D", .wordLeft),
      SentKey("\u{1B}[1;3D", .wordLeft), SentKey("\u{1B}[1;5H", .home),
      SentKey("\u{1B}[3;5~", .deleteWord), SentKey("\u{1B}[5;2~", .pageUp),
      SentKey("\u{1B}[1;2P", .function(1)), SentKey("\u{1B}[15;2~", .function(5)),
      SentKey("\u{1B}O5C", .wordRight), SentKey("\u{1B}O1;5D", .wordLeft),
      // PuTTY and rxvt: Alt as one more ESC; rxvt: modifiers in the last byte.
      SentKey("\u{1B}\u{1B}[B", .altDown), SentKey("\u{1B}\u{1B}OB", .altDown),
      SentKey("\u{1B}\u{1B}[D", .wordLeft),
      SentKey("\u{1B}Oc", .wordRight), SentKey("\u{1B}Od", .wordLeft), SentKey("\u{1B}[a", .up),
      SentKey("\u{1B}[7$", .home), SentKey("\u{1B}[3^", .deleteWord),
      SentKey("\u{1B}[6@", .pageDown),
      // Control and Alt with letters.
      SentKey("\u{01}", .control("a")), SentKey("\u{10}", .control("p")),
      SentKey("\u{1A}", .control("z")), SentKey("\r", .enter), SentKey("\n", .enter),
      SentKey("\t", .tab), SentKey("\u{7F}", .backspace), SentKey("\u{08}", .backspace),
      SentKey("\u{1B}\u{7F}", .deleteWord),
      // The keypad in application mode.
      SentKey("\u{1B}OM", .enter), SentKey("\u{1B}Op", .character("0")),
      SentKey("\u{1B}Oy", .character("9")), SentKey("\u{1B}Ok", .character("+")),
      // Characters of one to four bytes.
      SentKey("a", .character("a")), SentKey("/", .character("/")), SentKey("å", .character("å")),
      SentKey("Ö", .character("Ö")), SentKey("€", .character("€")), SentKey("漢", .character("漢")),
      SentKey("😀", .character("😀")),
    ] + functionKeys

  private static let functionKeys: [SentKey] =
    zip([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], 1...12).map { number, function in
      SentKey("\u{1B}[\(number)~", .function(function))
    }
    + zip("PQRSTUVWXYZ[", 1...12).map { SentKey("\u{1B}O\($0)", .function($1)) }
    + zip("ABCDE", 1...5).map { SentKey("\u{1B}[[\($0)", .function($1)) }
}

@Suite struct InputParserKeyTests {
  @Test(arguments: SentKey.all)
  func `a key is read, whole or split anywhere`(sent: SentKey) {
    let bytes = Array(sent.bytes.utf8)
    for split in 0..<bytes.count {
      var parser = InputParser()
      var events = parser.feed(bytes[..<split], at: 0)
      // 30 ms pass between the reads: less than the delay of Esc.
      events += parser.tick(at: 30)
      events += parser.feed(bytes[split...], at: 30)
      events += parser.tick(at: 60_000)
      #expect(events == [.key(sent.key)], "split before byte \(split)")
    }
  }

  @Test func `keys in one read stay apart and in order`() {
    var parser = InputParser()
    let bytes = SentKey.all.flatMap { Array($0.bytes.utf8) }
    #expect(parser.feed(bytes, at: 0) == SentKey.all.map { .key($0.key) })
    #expect(parser.deadline == nil)
  }

  @Test func `Esc is told after silence only`() {
    var parser = InputParser(escapeDelay: 35)
    #expect(parser.feed([0x1B], at: 100) == [])
    #expect(parser.deadline == 135)
    #expect(parser.tick(at: 134) == [])
    #expect(parser.tick(at: 135) == [.key(.escape)])
    #expect(parser.deadline == nil)
    #expect(parser.feed("a".utf8, at: 400) == [.key(.character("a"))])
  }

  @Test func `two Esc are two`() {
    var parser = InputParser()
    #expect(parser.feed([0x1B, 0x1B], at: 0) == [])
    #expect(parser.tick(at: 100) == [.key(.escape), .key(.escape)])
  }

  @Test func `Esc and Return held up by the line are two keys`() {
    var parser = InputParser()
    #expect(parser.feed([0x1B, 0x0D], at: 0) == [.key(.escape), .key(.enter)])
  }

  @Test(arguments: ["[B", "OB", "[1;2B"])
  func `an arrow key split by a slow line types no letters`(rest: String) {
    var parser = InputParser(escapeDelay: 25)
    var events = parser.feed([0x1B], at: 0) + parser.tick(at: 25)
    for (index, byte) in rest.utf8.enumerated() {
      let time = 65 + 40 * index
      events += parser.tick(at: time) + parser.feed([byte], at: time)
    }
    #expect(events == [.key(.escape), .key(.down)])
  }

  @Test func `a letter typed well after Esc is a letter`() {
    var parser = InputParser()
    var events = parser.feed([0x1B], at: 0) + parser.tick(at: 35)
    events += parser.feed("O".utf8, at: 300) + parser.tick(at: 5_000)
    #expect(events == [.key(.escape), .key(.character("O"))])
  }

  @Test(arguments: ["a", "Q", "1", "å", "€"])
  func `Esc and a character that come together are two keys`(character: String) {
    var parser = InputParser()
    let events = parser.feed([0x1B] + Array(character.utf8), at: 0)
    #expect(events == [.key(.escape), .key(.character(Character(character)))])
  }
}
