import Canvas

/// A dialog of a few rows: choices, days, texts, and last the row that carries it out. What it is
/// for is its owner's to know.
package struct Dialog: Sendable {
  package internal(set) var rows: [DialogRow]
  package internal(set) var focus: DialogRowID
  /// The choice the marker is at in the list that has the focus.
  var marker = 0
  /// The first line in view.
  var top = 0
  /// What is wrong, below its row.
  var faults: [DialogRowID: String] = [:]
  /// Why the Engine said no.
  var problem: String?
  var isSending = false
  /// Said where no row has anything to say.
  var note: String

  init(_ rows: [DialogRow], draft: DialogDraft, focus: DialogRowID? = nil, note: String) {
    self.rows = rows.map { row in
      var row = row
      if let answer = draft.answers[row.id] { row.answer = answer }
      return row
    }
    self.focus = focus ?? rows.first?.id ?? .run
    self.note = note
    settleMarker()
  }

  subscript(id: DialogRowID) -> DialogRow? {
    get { rows.first { $0.id == id } }
    set {
      guard let newValue, let index = rows.firstIndex(where: { $0.id == id }) else { return }
      rows[index] = newValue
    }
  }

  var focused: DialogRow? { self[focus] }

  /// What the mouse may click, in order: each choice, and each row without choices.
  var items: [(row: DialogRowID, choice: Int?)] {
    rows.flatMap { row -> [(row: DialogRowID, choice: Int?)] in
      row.choices.isEmpty ? [(row.id, nil)] : row.choices.indices.map { (row.id, $0) }
    }
  }

  var draft: DialogDraft {
    var draft = DialogDraft()
    for row in rows where row.isChanged { draft.answers[row.id] = row.answer }
    return draft
  }

  /// The marker begins at what was chosen.
  mutating func settleMarker() {
    marker = focused?.choices.firstIndex { $0.key == focused?.answer.chosen } ?? 0
  }

  /// Shows what is missing and goes to the first of it.
  mutating func show(_ faults: [(DialogRowID, String)]) {
    self.faults = Dictionary(faults, uniquingKeysWith: { first, _ in first })
    let order = rows.map(\.id)
    guard let first = order.first(where: { self.faults[$0] != nil }) else { return }
    focus = first
    settleMarker()
  }
}
