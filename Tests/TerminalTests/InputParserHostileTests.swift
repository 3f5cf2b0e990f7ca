import Canvas
import Terminal
import TestSupport
import Testing

@Suite struct InputParserHostileTests {
  /// Sequences that are no key: answers, reports, titles, other protocols' keys.
  static let unknown = [
    "\u{1B}[1;9X", "\u{1B}[5A", "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[>0;276;0c",
    "\u{1B}[?2004;1$y",
    "\u{1B}[97;5u", "\u{1B}[27;5;9~", "\u{1B}[99~", "\u{1B}[200;1;1;1;1q", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[201~", "\u{1B}[M !!", "\u{1B}[M\u{7F}\u{7E}\u{7D}", "\u{1B}[32;10;10M",
    "\u{1B}[<0;5;6m", "\u{1B}[<35;5;6M", "\u{1B}[<0;0;0M", "\u{1B}[<0;5M", "\u{1B}[[Z",
    "\u{1B}]0;titel\u{07}", "\u{1B}]52;c;aGVq\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^privat\u{1B}\\", "\u{1B}Xstart\u{1B}\\", "\u{1B}Oz", "\u{00}",
    "\u{1C}\u{1D}\u{1E}\u{1F}",
    "\u{200B}", "\u{202E}", "\u{85}", "\u{FEFF}", "\u{E000}",
  ]

  @Test(arguments: unknown)
  func `an unknown sequence is swallowed whole, wherever it is split`(sequence: String) {
    let bytes = Array(sequence.utf8)
    for split in 0...bytes.count {
      var parser = InputParser()
      var events = parser.feed(bytes[..<split], at: 0)
      events += parser.feed(bytes[split...], at: 20)
      events += parser.feed("x".utf8, at: 40)
      #expect(events == [.key(.character("x"))], "split at \(split)")
    }
  }

  @Test(arguments: ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}O", "\u{1B}[<"])
  func `a sequence without an end never becomes letters and does not last`(start: String) {
    var parser = InputParser()
    var events = parser.feed(start.utf8, at: 0)
    for time in 1...200 {
      events += parser.feed(Array(repeating: UInt8(ascii: "0"), count: 1_000), at: time)
    }
    #expect(events == [])
    let deadline = parser.deadline ?? 0
    #expect(parser.tick(at: deadline) == [])
    #expect(parser.feed("x".utf8, at: deadline) == [.key(.character("x"))])
  }

  @Test func `a control character ends a sequence and is a key itself`() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[12\r".utf8, at: 0) == [.key(.enter)])
    #expect(parser.feed("\u{1B}[12\u{1B}[A".utf8, at: 0) == [.key(.up)])
    #expect(parser.feed("\u{1B}[12å".utf8, at: 0) == [.key(.character("å"))])
  }

  @Test func `a byte of Latin-1 costs its own key and one explanation`() {
    var parser = InputParser()
    // "år på ön" as PuTTY sends it when set to ISO-8859-1.
    let events =
      parser.feed([0xE5, 0x72, 0x20, 0x70, 0xE5, 0x20, 0xF6, 0x6E], at: 0) + parser.tick(at: 500)
    #expect(events == [.notUTF8] + "r p n".map { .key(.character($0)) })
    #expect(parser.feed([0xE5], at: 600) + parser.tick(at: 900) == [])
    #expect(parser.feed("å".utf8, at: 1_000) == [.key(.character("å"))])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xE5, 0xA4],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are no characters`(bytes: [UInt8]) {
    var parser = InputParser()
    let events = parser.feed(bytes, at: 0) + parser.tick(at: 1_000)
    #expect(events == [.notUTF8])
    #expect(parser.feed("x".utf8, at: 2_000) == [.key(.character("x"))])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random bytes never give more events than bytes nor undrawable text`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var parser = InputParser()
    var time = 0
    var count = 0
    for _ in 0..<500 {
      // Half of them are bytes that sequences are made of.
      let bytes = (0..<10).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("\u{1B}[O0123;<~M\u{7F}".utf8).randomElement(using: &random) ?? 0x1B
      }
      time += Int.random(in: 0...60, using: &random)
      let events = parser.tick(at: time) + parser.feed(bytes, at: time)
      count += events.count
      #expect(events.allSatisfy(isHarmless))
    }
    #expect(count <= 5_000 + 1)
  }

  private func isHarmless(_ event: InputEvent) -> Bool {
    switch event {
    case .key(.character(let character)):
      character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    case .paste(let text): Sanitiser.cleanLines(text) == text
    case .mouse(let mouse): mouse.point.x >= 0 && mouse.point.y >= 0
    case .resize, .resumed, .hangUp, .terminate: false
    case .key, .notUTF8: true
    }
  }
}
