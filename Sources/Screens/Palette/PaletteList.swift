import Canvas

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
    let filter = NameFilter(state.palette?.line.text ?? "")
    let actions = ActionTable.all(below.context)
      .filter { $0.group != .move && $0.group != .edit && $0.id != "program.kommandon" }
    return filter.ranked(actions) { action in
      let text = action.text
      return filter.score(text.name, others: text.synonyms + [text.label, text.help])
    }.map { Entry(action: $0, reason: $0.disabledReason(below)) }
  }
}
