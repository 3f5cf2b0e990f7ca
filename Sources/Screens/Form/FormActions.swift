import Canvas

/// What can be done in the form. Everything else that is typed is text.
enum FormActions {
  static let table: [Action] =
    [
      act("formular.nasta", [.tab], FormActionText.next, group: .move, footer: 1) {
        FormUpdate.move(&$0, by: 1)
        return []
      },
      act("formular.foregaende", [.backTab], FormActionText.previous, group: .move) {
        FormUpdate.move(&$0, by: -1)
        return []
      },
      act("formular.ner", [.down], FormActionText.down, group: .move) {
        FormUpdate.moveLine(&$0, by: 1)
        return []
      },
      act("formular.upp", [.up], FormActionText.up, group: .move) {
        FormUpdate.moveLine(&$0, by: -1)
        return []
      },
      act("formular.enter", [.enter], FormActionText.enter) { FormUpdate.enter(&$0) },
      act("formular.lista", [.function(4), .altDown], FormActionText.list, footer: 3) {
        FormUpdate.openList(&$0)
      },
      act("formular.spara", [.control("s")], FormActionText.save, footer: 2) {
        FormUpdate.saveAndCheck(&$0)
      },
      act("formular.brist", [.control("n")], FormActionText.nextFault, group: .move, footer: 4) {
        FormUpdate.moveToFault(&$0)
        return []
      },
      act("formular.forra", [.control("f")], FormActionText.sameAsLast, footer: 6) {
        FormUpdate.sameAsLast(&$0)
      },
      NeedActions.signal(keys: [.control("o")], footer: 7),
      act("formular.nasta-del", [.pageDown], FormActionText.nextGroup, group: .move) {
        FormUpdate.moveGroup(&$0, by: 1)
        return []
      },
      act("formular.forra-del", [.pageUp], FormActionText.previousGroup, group: .move) {
        FormUpdate.moveGroup(&$0, by: -1)
        return []
      },
      act("formular.radens-borjan", [.home, .control("a")], EditText.home, group: .edit) {
        FormUpdate.moveInLine(&$0, toEnd: false)
        return []
      },
      act("formular.radens-slut", [.end, .control("e")], EditText.end, group: .edit) {
        FormUpdate.moveInLine(&$0, toEnd: true)
        return []
      },
      act("formular.angra", [.control("z")], FormActionText.undo, group: .edit, footer: 5) {
        FormUpdate.undo(&$0)
        return []
      },
      act("formular.gor-om", [.control("y")], EditText.redo, group: .edit) {
        FormUpdate.redo(&$0)
        return []
      },
      Action(
        "formular.jamfor", keys: [.control("g")], FormActionText.compare, footer: 0,
        disabledReason: { $0.form?.rival == nil ? FormText.noRival : nil }
      ) { state in
        FormUpdate.compare(&state)
        return []
      },
      act("formular.lamna", [.escape], FormActionText.leave, group: .move, footer: 80) {
        FormUpdate.leave(&$0)
      },
    ] + editing

  /// The editing keys of a line that mean the same in the form.
  private static let editing = EditActions.table("formular").filter { action in
    !["formular.radens-borjan", "formular.radens-slut", "formular.gor-om"].contains(action.id)
  }

  private static func act(
    _ id: String, _ keys: [Key], _ text: ActionText, group: ActionGroup = .act,
    footer: Int? = nil, perform: @escaping @Sendable (inout AppState) -> [Effect]
  ) -> Action {
    Action(id, keys: keys, text, group: group, footer: footer, perform: perform)
  }
}
