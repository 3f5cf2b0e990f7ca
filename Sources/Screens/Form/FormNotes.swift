import Canvas
import Domain
import Messages

/// What stands below a row: what it is for and how it is filled in while it has the focus, how it
/// was before, and what is wrong with it.
struct FormNotes {
  private let row: FormRowID
  private let form: FormState
  private let state: AppState
  private let faults: FormFaults

  init(_ row: FormRowID, _ form: FormState, _ state: AppState, _ faults: FormFaults) {
    self.row = row
    self.form = form
    self.state = state
    self.faults = faults
  }

  func lines(width: Int) -> [[Span]] {
    texts.flatMap { text, role in
      TextWrap.lines(text, width: width).map { [Span($0, role)] }
    }
  }

  private var texts: [(String, Role)] {
    var texts: [(String, Role)] = []
    if form.showsAllFaults || form.visited.contains(row) {
      texts += faults.texts(row).map { ("! " + $0, .danger) }
    }
    if let before { texts.append((FormText.before(before), .muted)) }
    guard row == form.focus else { return texts }
    if case .override(let key) = row,
      let warning = form.warnings.first(where: { $0.key == key })
    {
      texts.append((WarningText.sentence(warning, state.catalogue), .warning))
    }
    let help = FormText.help(row, form)
    if !help.isEmpty { texts.append((help, .muted)) }
    return texts
  }

  /// What an order that came back said here, when it has been changed.
  private var before: String? {
    guard let original = form.original, form.isCorrection, row != .field(.consent) else {
      return nil
    }
    var old = form
    old.content = original.referral.content
    let isTyped = FormRowKind(row).isTyped
    let texts = [old, form].map {
      isTyped ? FormValue.text(row, $0.content) : FormRowValue.chosen(row, $0, state)
    }
    return texts[0] == texts[1] ? nil : texts[0].isEmpty ? FormText.wasEmpty : texts[0]
  }
}
