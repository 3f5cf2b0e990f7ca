import Canvas
import Domain

extension FormUpdate {
  /// Takes back the last change of the focused row.
  static func undo(_ state: inout AppState) {
    step(&state, isUndo: true, \.past, \.future) { $0.undo() }
  }

  /// Does again what was taken back.
  static func redo(_ state: inout AppState) {
    step(&state, isUndo: false, \.future, \.past) { $0.redo() }
  }

  private static func step(
    _ state: inout AppState, isUndo: Bool,
    _ from: WritableKeyPath<FormChoiceHistory, [ReferralContent]>,
    _ to: WritableKeyPath<FormChoiceHistory, [ReferralContent]>,
    _ change: (inout TextField) -> Void
  ) {
    guard var form = state.form else { return }
    guard !saysSending(&state) else { return }
    if FormRowKind(form.focus).isTyped {
      if isUndo, !textField(form.focus, form).canUndo {
        state.notice = Notice(.hint, FormText.nothingToUndo)
      }
      edit(&state) {
        change(&$0)
        return true
      }
      return
    }
    guard var history = form.choices[form.focus], let other = history[keyPath: from].popLast()
    else {
      state.notice = Notice(.hint, FormText.nothingToUndo)
      return
    }
    history[keyPath: to].append(form.content)
    form.choices[form.focus] = history
    FormCopy.copy(form.focus, from: other, to: &form.content)
    state.form = form
  }
}
