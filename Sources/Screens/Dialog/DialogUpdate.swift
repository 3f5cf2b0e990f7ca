import Canvas

/// What the keys do to a dialog.
enum DialogUpdate {
  /// Enter: the marked choice, a new line, the next row.
  /// - Returns: whether the dialog is to be carried out.
  static func enter(_ dialog: inout Dialog) -> Bool {
    guard !dialog.isSending, let row = dialog.focused else { return false }
    switch row.kind {
    case .list:
      choose(dialog.marker, &dialog)
      turn(&dialog, by: 1)
    case .choice, .line: turn(&dialog, by: 1)
    case .text: edit(&dialog) { $0.handle(.enter) }
    case .button: return true
    }
    return false
  }

  /// Goes to another row, round the ends.
  static func turn(_ dialog: inout Dialog, by step: Int) {
    guard let index = dialog.rows.firstIndex(where: { $0.id == dialog.focus }) else { return }
    let count = dialog.rows.count
    dialog.focus = dialog.rows[(index + step + count) % count].id
    dialog.settleMarker()
  }

  /// Up and down in the row that has the focus, and from its end to the next row.
  /// `width` is the columns of the row's text.
  static func move(_ dialog: inout Dialog, by direction: Int, width: Int) {
    guard let row = dialog.focused else { return }
    switch row.kind {
    case .list:
      let next = dialog.marker + direction
      if row.choices.indices.contains(next) {
        dialog.marker = next
        return
      }
    case .text:
      var field = row.answer.field
      let layout = EditLayout(field.text, width: width)
      let (line, column) = layout.place(of: field.position)
      if layout.rows.indices.contains(line + direction) {
        field.place(at: layout.position(row: line + direction, column: column))
        dialog[row.id]?.answer.field = field
        return
      }
    case .choice, .line, .button: break
    }
    guard let index = dialog.rows.firstIndex(where: { $0.id == row.id }),
      dialog.rows.indices.contains(index + direction)
    else { return }
    dialog.focus = dialog.rows[index + direction].id
    dialog.settleMarker()
    // From below one comes to the end of a list that nothing is chosen in.
    if direction < 0, let list = dialog.focused, list.kind == .list, list.chosen == nil {
      dialog.marker = max(0, list.choices.count - 1)
    }
  }

  /// Left and right: another choice, or the cursor in a text.
  static func side(_ dialog: inout Dialog, _ key: Key) {
    guard let row = dialog.focused, row.kind == .choice else {
      return edit(&dialog) { $0.handle(key) }
    }
    let index = row.choices.firstIndex { $0.key == row.answer.chosen }
    let step = key == .left ? -1 : 1
    let next = index.map { $0 + step } ?? (step > 0 ? 0 : row.choices.count - 1)
    if row.choices.indices.contains(next) { choose(next, &dialog) }
  }

  /// Changes the text of the row. Over choices a letter goes to the next that begins with it, a
  /// space chooses, and a paste goes to the words.
  static func edit(_ dialog: inout Dialog, _ change: (inout TextField) -> Bool) {
    guard !dialog.isSending, let row = dialog.focused else { return }
    if row.isTyped { return write(row.id, &dialog, change) }
    var typed = TextField(isMultiline: true)
    _ = change(&typed)
    if typed.text.count > 1 {
      guard dialog[.text] != nil else { return }
      dialog.focus = .text
      write(.text, &dialog, change)
    } else if let character = typed.text.first {
      jump(to: character, row, &dialog)
    }
  }

  /// Chooses in the row that has the focus.
  static func choose(_ index: Int, _ dialog: inout Dialog) {
    guard !dialog.isSending, let row = dialog.focused, row.choices.indices.contains(index) else {
      return
    }
    dialog.marker = index
    dialog[row.id]?.answer.chosen = row.choices[index].key
    forget(row.id, &dialog)
  }

  /// A click: on a choice chooses it, on a text goes there.
  /// - Returns: whether the dialog is to be carried out.
  static func click(_ index: Int, _ dialog: inout Dialog) -> Bool {
    let items = dialog.items
    guard !dialog.isSending, items.indices.contains(index) else { return false }
    dialog.focus = items[index].row
    dialog.settleMarker()
    if let choice = items[index].choice { choose(choice, &dialog) }
    return dialog.focused?.kind == .button
  }

  private static func write(
    _ id: DialogRowID, _ dialog: inout Dialog, _ change: (inout TextField) -> Bool
  ) {
    guard var field = dialog[id]?.answer.field, change(&field) else { return }
    let isNew = field.text != dialog[id]?.text
    dialog[id]?.answer.field = field
    if isNew { forget(id, &dialog) }
  }

  /// What was wrong is looked at anew when the row has been changed.
  private static func forget(_ id: DialogRowID, _ dialog: inout Dialog) {
    dialog.problem = nil
    dialog.faults[id] = nil
    // A reason may ask for words, or ask no longer.
    if id == .reason { dialog.faults[.text] = nil }
  }

  private static func jump(to character: Character, _ row: DialogRow, _ dialog: inout Dialog) {
    if character == " " {
      guard row.kind == .choice else { return choose(dialog.marker, &dialog) }
      let index = row.choices.firstIndex { $0.key == row.answer.chosen } ?? -1
      return choose((index + 1) % max(1, row.choices.count), &dialog)
    }
    let prefix = character.lowercased()
    // From the one after the marker, and round.
    let order = Array(row.choices.indices.dropFirst(dialog.marker + 1)) + Array(row.choices.indices)
    let index = order.first { row.choices[$0].name.lowercased().hasPrefix(prefix) }
    guard let index else { return }
    if row.kind == .choice { choose(index, &dialog) } else { dialog.marker = index }
  }
}
