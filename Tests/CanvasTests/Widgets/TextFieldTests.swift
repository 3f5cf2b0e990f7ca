import Canvas
import TestSupport
import Testing

@Suite struct TextFieldTests {
  private func type(_ text: String, into field: inout TextField) {
    for character in text { press(.character(character), in: &field) }
  }

  private func press(_ keys: Key..., in field: inout TextField) {
    for key in keys {
      let isMeant = field.handle(key)
      #expect(isMeant)
    }
  }

  @Test func `typing goes in at the cursor`() {
    var field = TextField("sk")
    press(.left, in: &field)
    type("prå", into: &field)
    #expect(field.text == "språk")
    #expect(field.position == 4)
  }

  @Test(arguments: [
    ("backspace", "ab|cd", Key.backspace, "a|cd"),
    ("backspace at the start", "|ab", .backspace, "|ab"),
    ("delete", "ab|cd", .delete, "ab|d"), ("delete at the end", "ab|", .delete, "ab|"),
    ("word back", "ett två|", .deleteWord, "ett |"),
    ("word back over spaces", "ett  |x", .deleteWord, "|x"),
    ("word back inside", "ett tv|å", .control("w"), "ett |å"),
    ("to the start", "ett| två", .control("u"), "| två"),
    ("to the end", "ett| två", .control("k"), "ett|"), ("left", "ab|", .left, "a|b"),
    ("left at the start", "|ab", .left, "|ab"), ("right", "|ab", .right, "a|b"),
    ("right at the end", "ab|", .right, "ab|"), ("word left", "ett två|", .wordLeft, "ett |två"),
    ("word left over spaces", "ett  |två", .wordLeft, "|ett  två"),
    ("word right", "|ett två", .wordRight, "ett| två"),
    ("word right over spaces", "ett|  två", .wordRight, "ett  två|"),
    ("home", "ab|", .home, "|ab"), ("end", "|ab", .end, "ab|"),
    ("Ctrl-A", "ab|", .control("a"), "|ab"),
    ("Ctrl-E", "|ab", .control("e"), "ab|"),
  ])
  func `a key edits at the cursor`(what: String, before: String, key: Key, after: String) {
    var field = marked(before)
    press(key, in: &field)
    #expect(shown(field) == after, "\(what)")
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .up, .down, .pageUp, .function(3), .control("s"), .insert,
  ])
  func `keys that mean nothing in a line are left to others`(key: Key) {
    var field = TextField("ab")
    let before = field
    let isMeant = field.handle(key)
    #expect(!isMeant)
    #expect(field == before)
  }

  @Test func `letters typed in a row are one step of undo and a space begins a new`() {
    var field = TextField()
    type("en rad", into: &field)
    field.undo()
    #expect(field.text == "en ")
    field.undo()
    #expect(field.text == "en")
    field.undo()
    #expect(field.text == "")
    #expect(!field.canUndo)
    field.undo()
    #expect(field.text == "")
    for text in ["en", "en ", "en rad", "en rad"] {
      field.redo()
      #expect(field.text == text)
    }
  }

  @Test func `moving begins a new step`() {
    var field = TextField()
    type("ab", into: &field)
    press(.home, in: &field)
    type("c", into: &field)
    press(.control("z"), in: &field)
    #expect(shown(field) == "|ab")
    press(.control("y"), in: &field)
    #expect(shown(field) == "c|ab")
  }

  @Test func `a new edit forgets what was undone`() {
    var field = TextField("ab")
    press(.control("u"), .control("z"), in: &field)
    type("c", into: &field)
    press(.control("y"), in: &field)
    #expect(field.text == "abc")
  }

  @Test func `a key that changes nothing is no step`() {
    var field = TextField("ab")
    press(.delete, .control("k"), in: &field)
    #expect(!field.canUndo)
    field.replace(with: "ab")
    field.paste("")
    #expect(!field.canUndo)
  }

  @Test func `a paste is one edit on one line`() {
    var field = TextField("för ")
    type("a", into: &field)
    field.paste("  rad ett\nrad\ttvå\r\n\u{1B}[0m ")
    #expect(field.text == "för arad ett rad två ·[0m")
    field.undo()
    #expect(field.text == "för a")
  }

  @Test func `replacing the text is one edit`() {
    var field = TextField("ab")
    field.replace(with: "xyz")
    #expect(shown(field) == "xyz|")
    field.undo()
    #expect(shown(field) == "ab|")
  }

  @Test func `no more than the limit goes in`() {
    var field = TextField(String(repeating: "x", count: TextField().limit - 3))
    press(.home, in: &field)
    field.paste("abcdef")
    #expect(field.text.count == TextField().limit)
    #expect(field.text.hasPrefix("abcx"))
    #expect(field.position == 3)
    let full = field
    type("y", into: &field)
    #expect(field.text == full.text)
    #expect(TextField(String(repeating: "å", count: 5_000)).text.count == TextField().limit)
    field.replace(with: String(repeating: "z", count: 5_000))
    #expect(field.text.count == TextField().limit)
  }

  @Test func `a combining mark joins the letter before it`() {
    var field = TextField("ax")
    press(.left, in: &field)
    type("\u{30A}", into: &field)
    #expect(field.text == "åx")
    #expect(field.position == 1)
    type("b", into: &field)
    #expect(field.text == "åbx")
    press(.backspace, .backspace, in: &field)
    #expect(field.text == "x")
  }

  @Test func `a letter put before a lone mark takes it up`() {
    var field = TextField("\u{301}b")
    press(.home, in: &field)
    type("e", into: &field)
    #expect(field.text == "éb")
    #expect(field.position == 1)
  }

  @Test func `undo goes back a long way but not for ever`() {
    var field = TextField()
    for _ in 0..<300 {
      field.paste("a")
    }
    var steps = 0
    while field.canUndo {
      field.undo()
      steps += 1
    }
    #expect(steps == 200)
    #expect(field.text.count == 100)
  }

  @Test func `any keys leave a field that can be drawn, and undo leads back to the start`() {
    var random = SeededNumbers(seed: 8)
    let moves: [Key] = [
      .left, .right, .home, .end, .wordLeft, .wordRight, .backspace, .delete, .deleteWord,
      .control("u"), .control("k"), .control("y"), .control("z"),
    ]
    for _ in 0..<100 {
      var field = TextField("start å 漢")
      let first = field.text
      for _ in 0..<60 {
        if Bool.random(using: &random), let key = moves.randomElement(using: &random) {
          press(key, in: &field)
        } else if let piece = Samples.pieces.randomElement(using: &random) {
          field.paste(piece)
        }
        #expect((0...field.text.count).contains(field.position))
        checkDrawing(field, width: Int.random(in: 1...12, using: &random))
      }
      while field.canUndo { field.undo() }
      #expect(field.text == first)
    }
  }

  @Test func `the part shown holds the cursor`() {
    let field = marked("arbets|träning")
    #expect(field.visible(width: 20) == ("arbetsträning", 6))
    #expect(field.visible(width: 7) == ("‹bets›", 5))
    #expect(field.visible(width: 6) == ("‹ets›", 4))
    #expect(marked("arbetsträning|").visible(width: 8) == ("‹äning", 6))
    #expect(marked("|arbetsträning").visible(width: 8) == ("arbet›", 0))
    #expect(marked("漢字漢|字").visible(width: 5) == ("‹漢›", 3))
    #expect(field.visible(width: 0) == ("", 0))
    #expect(marked("a\u{1B}b|").visible(width: 9) == ("a·b", 3))
  }

  private func checkDrawing(_ field: TextField, width: Int) {
    let (text, cursor) = field.visible(width: width)
    #expect(TextWidth.of(text) <= width)
    #expect((0..<width).contains(cursor) && cursor <= TextWidth.of(text))
    #expect(Sanitiser.clean(text) == text)
  }

  /// A field with its cursor at the bar.
  private func marked(_ text: String) -> TextField {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(parts.joined())
    _ = field.handle(.home)
    for _ in parts[0] { _ = field.handle(.right) }
    return field
  }

  private func shown(_ field: TextField) -> String {
    field.text.prefix(field.position) + "|" + field.text.dropFirst(field.position)
  }
}
