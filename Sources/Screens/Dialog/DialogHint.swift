import Canvas

/// The line above the last row: why the answer was no, what is wrong, or how the row is filled in.
struct DialogHint {
  let text: String
  let isProblem: Bool

  /// `isLow` is whether there is no room for what is wrong below its row.
  init(_ dialog: Dialog, isLow: Bool) {
    let row = dialog.focused
    let fault = row.flatMap { row in
      row.kind == .list || isLow ? dialog.faults[row.id] : nil
    }
    let problem = dialog.isSending ? nil : dialog.problem ?? fault
    isProblem = problem != nil
    if dialog.isSending {
      text = DialogText.sending
    } else if let problem {
      text = DialogText.problemSign + problem
    } else {
      text = Self.help(row, dialog) ?? dialog.note
    }
  }

  private static func help(_ row: DialogRow?, _ dialog: Dialog) -> String? {
    guard let row else { return nil }
    guard row.kind == .list, row.choices.indices.contains(dialog.marker) else {
      return row.help ?? (row.kind == .button ? nil : dialog.rows.lazy.compactMap(chosenHelp).first)
    }
    let choice = row.choices[dialog.marker]
    let parts = [choice.note.map { $0.capitalisedFirst + "." }, choice.help].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func chosenHelp(_ row: DialogRow) -> String? {
    row.kind == .list ? row.chosen?.help : nil
  }
}
