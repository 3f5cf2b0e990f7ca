import Canvas
import Search

/// What the palette lists: the actions of the layer below, best match first.
enum PaletteList {
  struct Entry {
    let action: Action
    /// Why it cannot be done now.
    let reason: String?
  }

  static func entries(_ state: AppState) -> [Entry] {
    var below = state
    below.closeOverlay()
    let words = fold(state.palette?.line.text ?? "").split(separator: " ")
    let actions = ActionTable.all(below.context)
      .filter { $0.group != .move && $0.group != .edit && $0.id != "program.kommandon" }
    let ranked = actions.enumerated().compactMap { index, action -> (Int, Int, Action)? in
      let name = fold(action.text.name)
      let others = fold(
        (action.text.synonyms + [action.text.label, action.text.help]).joined(separator: " "))
      var score = 0
      for word in words {
        if name.hasPrefix(word) {
          score += 0
        } else if name.contains(" " + word) {
          score += 1
        } else if name.contains(word) {
          score += 2
        } else if others.contains(word) {
          score += 3
        } else {
          return nil
        }
      }
      return (score, index, action)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { Entry(action: $0.2, reason: $0.2.disabledReason(below)) }
  }

  /// Lower case without dots and rings, so that `oppna` finds `öppna`.
  private static func fold(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        case "é": "e"
        default: character
        }
      })
  }
}
