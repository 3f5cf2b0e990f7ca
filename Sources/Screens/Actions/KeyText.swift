package import Canvas

/// What keys are called.
package enum KeyText {
  /// A key's name as printed on a Swedish keyboard or commonly written.
  package static func name(_ key: Key) -> String {
    switch key {
    case .character(" "): "Mellanslag"
    case .character(let character): character.uppercased()
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Skift-Tab"
    case .backspace: "Backsteg"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .altDown: "Alt-↓"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .deleteWord: "Ctrl-Backsteg"
    case .function(let number): "F" + String(number)
    }
  }

  /// Several keys for one action, the first one first.
  package static func names(_ keys: [Key]) -> String {
    keys.map(name).joined(separator: ", ")
  }
}
