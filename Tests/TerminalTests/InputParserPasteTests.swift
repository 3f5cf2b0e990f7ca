import Canvas
import Terminal
import Testing

@Suite struct InputParserPasteTests {
  private let start = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test func `a paste is one event, wherever it is split`() {
    let bytes = start + Array("två ord\rq\u{1B}[A".utf8) + end + Array("x".utf8)
    for split in 0...bytes.count {
      var parser = InputParser()
      let events = parser.feed(bytes[..<split], at: 0) + parser.feed(bytes[split...], at: 20)
      #expect(events == [.paste("två ord\nq·[A"), .key(.character("x"))], "split at \(split)")
    }
  }

  @Test func `a paste byte by byte is one event`() {
    var parser = InputParser()
    var events: [InputEvent] = []
    for (time, byte) in (start + Array("åäö".utf8) + end).enumerated() {
      events += parser.feed([byte], at: time)
    }
    #expect(events == [.paste("åäö")])
  }

  @Test(arguments: ["a\rb", "a\nb", "a\r\nb"])
  func `every kind of line break becomes one`(text: String) {
    var parser = InputParser()
    #expect(parser.feed(start + Array(text.utf8) + end, at: 0) == [.paste("a\nb")])
  }

  @Test func `an end mark that is broken off belongs to the text`() {
    var parser = InputParser()
    let bytes = start + Array("a\u{1B}[20\u{1B}[201~".utf8)
    #expect(parser.feed(bytes, at: 0) == [.paste("a·[20")])
  }

  @Test func `control characters in a paste press no keys`() {
    var parser = InputParser()
    let events = parser.feed(start + Array("a\u{03}\u{07}\u{202E}b\tc".utf8) + end, at: 0)
    #expect(events == [.paste("a···b c")])
  }

  @Test func `a paste that never ends is given up after silence`() {
    var parser = InputParser()
    #expect(parser.feed(start + Array("halv".utf8), at: 0) == [])
    let deadline = parser.deadline ?? 0
    #expect(deadline >= 2_000)
    #expect(parser.tick(at: deadline) == [.paste("halv")])
    #expect(parser.feed("x".utf8, at: deadline) == [.key(.character("x"))])
  }

  @Test func `a huge paste is cut at a million bytes`() {
    var parser = InputParser()
    let events = parser.feed(start + [UInt8](repeating: 0x61, count: 1_200_000) + end, at: 0)
    #expect(events == [.paste(String(repeating: "a", count: 1_000_000))])
  }

  @Test func `a paste that is not UTF-8 keeps the rest and is explained`() {
    var parser = InputParser()
    let events = parser.feed(start + [0x70, 0xE5, 0x20] + end, at: 0)
    #expect(events == [.notUTF8, .paste("p\u{FFFD} ")])
  }

  @Test func `an empty paste is nothing`() {
    var parser = InputParser()
    #expect(parser.feed(start + end, at: 0) == [])
  }
}
