import Canvas

/// Editing a line of text, for the contexts where the keys are text.
enum EditActions {
  /// The editing keys as actions, so that help and manual list them.
  static func table(_ prefix: String) -> [Action] {
    [
      edit(prefix + ".ordet-bakat", [.wordLeft], EditText.wordLeft),
      edit(prefix + ".ordet-framat", [.wordRight], EditText.wordRight),
      edit(prefix + ".radens-borjan", [.home, .control("a")], EditText.home),
      edit(prefix + ".radens-slut", [.end, .control("e")], EditText.end),
      edit(prefix + ".radera-ord", [.control("w"), .deleteWord], EditText.deleteWord),
      edit(prefix + ".radera-fore", [.control("u")], EditText.deleteBefore),
      edit(prefix + ".radera-efter", [.control("k")], EditText.deleteAfter),
      edit(prefix + ".gor-om", [.control("y")], EditText.redo),
    ]
  }

  static func edit(_ id: String, _ keys: [Key], _ text: ActionText) -> Action {
    Action(id, keys: keys, text, group: .edit) { state in
      guard let key = keys.first else { return [] }
      InputUpdate.edit(&state) { $0.handle(key) }
      return []
    }
  }
}
