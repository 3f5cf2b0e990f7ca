import Canvas
import Screens
import Testing

/// Rules of the one table that footer, help, palette and manual are made from.
@Suite struct ActionTableTests {
  /// Characters that need AltGr on a Swedish keyboard.
  private static let altGr: Set<Character> = [
    "[", "]", "{", "}", "\\", "|", "@", "$", "~", "€", "£",
  ]

  private static var all: [Action] { Context.allCases.flatMap { ActionTable.all($0) } }

  @Test(arguments: Context.allCases)
  func `no key stands twice in a context`(context: Context) {
    #expect(repeated(ActionTable.own(context).flatMap(\.keys)) == [])
    #expect(repeated(ActionTable.all(context).flatMap(\.keys)) == [])
  }

  @Test(arguments: Context.allCases)
  func `no action stands twice in a context`(context: Context) {
    #expect(repeated(ActionTable.all(context).map(\.id)) == [])
  }

  @Test(arguments: Context.allCases)
  func `every key of a context leads to its action`(context: Context) {
    for action in ActionTable.own(context) {
      for key in action.keys {
        #expect(ActionTable.action(for: key, in: context)?.id == action.id, "\(key)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `there is a way out with Esc`(context: Context) {
    #expect(ActionTable.own(context).contains { $0.keys.contains(.escape) })
  }

  @Test(arguments: Context.allCases.filter(\.isEditing))
  func `where text is edited no printable key but the blank is an action`(context: Context) {
    for action in ActionTable.own(context) {
      #expect(action.keys.compactMap(printed).filter { $0 != " " } == [], "\(action.id)")
    }
  }

  @Test func `no key needs AltGr`() {
    for action in Self.all {
      #expect(action.keys.compactMap(character).filter(Self.altGr.contains) == [], "\(action.id)")
    }
  }

  @Test func `letters are written as typed without Shift`() {
    for action in Self.all {
      for character in action.keys.compactMap(character) {
        #expect(String(character) == character.lowercased(), "\(action.id)")
      }
    }
  }

  @Test func `no action depends on an F-key alone`() {
    for action in Self.all {
      let others = action.keys.filter { if case .function = $0 { false } else { true } }
      #expect(!others.isEmpty || action.keys.isEmpty, "\(action.id)")
    }
  }

  @Test func `actions with the same identifier have the same words`() {
    var texts: [String: ActionText] = [:]
    for action in Self.all {
      let first = texts[action.id] ?? action.text
      #expect(first == action.text, "\(action.id)")
      texts[action.id] = first
    }
  }

  @Test func `every action has a name, a label and a help sentence`() {
    for action in Self.all {
      let text = action.text
      #expect(!action.id.isEmpty)
      #expect(text.name.first?.isUppercase == true && text.name.last != ".", "\(action.id)")
      #expect(!text.label.isEmpty && TextWidth.of(text.label) <= 14, "\(action.id): \(text.label)")
      #expect(text.help.first?.isUppercase == true, "\(action.id): \(text.help)")
      #expect(text.help.last == "." && text.help.contains(" "), "\(action.id): \(text.help)")
      for words in [text.name, text.label, text.help] + text.synonyms {
        #expect(Sanitiser.clean(words) == words, "\(action.id)")
      }
    }
  }

  @Test func `every key has a name of its own`() {
    let keys = Set(Self.all.flatMap(\.keys))
    #expect(!keys.isEmpty)
    #expect(keys.filter { KeyText.name($0).isEmpty } == [])
    #expect(repeated(keys.map(KeyText.name)) == [])
  }

  /// The character of a printable key.
  private func printed(_ key: Key) -> Character? {
    if case .character(let character) = key { character } else { nil }
  }

  /// The character of a key that has one, alone or with Control.
  private func character(_ key: Key) -> Character? {
    if case .control(let character) = key { character } else { printed(key) }
  }

  private func repeated<Value: Hashable>(_ values: [Value]) -> [Value] {
    Dictionary(grouping: values) { $0 }.filter { $0.value.count > 1 }.map(\.key)
  }
}
