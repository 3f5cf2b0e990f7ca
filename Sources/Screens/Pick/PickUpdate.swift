import Canvas
import Domain

/// What happens in a pick-list.
enum PickUpdate {
  /// Opens the list.
  /// - Parameters:
  ///   - purpose: what is to be chosen.
  ///   - chosen: the keys chosen now; for a number its digits.
  ///   - typed: what has been typed already, where typing opened the list.
  ///   - state: changed.
  static func open(
    _ purpose: PickPurpose, chosen: [String], typed: String = "", _ state: inout AppState
  ) {
    var pick = PickState(purpose: purpose, chosen: chosen)
    if PickSource(pick, state).range != nil { pick.line.append(chosen.first ?? "") }
    state.overlays.append(.pick(pick))
    goToStart(&state)
    for character in typed { edit(&state) { $0.handle(.character(character)) } }
  }

  /// Changes the line. A number is written over the one that stood there, as marked text is.
  static func edit(_ state: inout AppState, _ change: (inout TextField) -> Bool) {
    guard var pick = state.pick else { return }
    let isNumber = PickSource(pick, state).range != nil
    var line = pick.line
    var anew = line
    anew.replace(with: "")
    if isNumber, !pick.hasChanged, change(&anew), !anew.text.isEmpty {
      line = anew
    } else if !change(&line) {
      return
    }
    let isNarrowedAnew = line.text != pick.line.text
    pick.line = line
    if isNumber { pick.hasChanged = true }
    state.pick = pick
    if isNarrowedAnew { goToStart(&state) }
  }

  static func move(_ state: inout AppState, by step: Int) {
    guard let list = PickList(state) else { return }
    state.pick?.scroll.move(by: step, of: list.rows.count)
    fit(&state)
  }

  /// Ticks or unticks the selected row. What was typed to find it has done its work, and the next
  /// word can be typed.
  static func tick(_ state: inout AppState) {
    guard var pick = state.pick, let list = PickList(state),
      let row = list.selected(pick.scroll)
    else { return }
    pick.set(row.key, isChosen: !pick.chosen.contains(row.key), of: list.source.rows)
    pick.hasChanged = true
    if list.isNarrowed {
      pick.line.replace(with: "")
      let index = list.source.rows.firstIndex { $0.key == row.key } ?? 0
      pick.scroll.select(index, of: list.source.rows.count)
    }
    state.pick = pick
    // A tick is safe at once, as everything written is.
    if case .form(let row) = pick.purpose { _ = FormUpdate.picked(row, pick.chosen, &state) }
    fit(&state)
  }

  /// A click ticks the row, or takes it where one is chosen.
  static func click(_ index: Int, _ state: inout AppState) -> [Effect] {
    guard let list = PickList(state) else { return [] }
    state.pick?.scroll.select(index, of: list.rows.count)
    guard list.source.isSeveral else { return take(&state) }
    tick(&state)
    return []
  }

  /// Takes what is chosen and closes the list. Where nothing has been ticked, the selected row is
  /// what was meant.
  static func take(_ state: inout AppState) -> [Effect] {
    guard var pick = state.pick, let list = PickList(state) else { return [] }
    switch list.source.sort {
    case .number:
      guard let range = list.source.range else { return [] }
      pick.chosen = PickNumber(pick.line.text, in: range).keys
    case .one:
      guard let row = list.selected(pick.scroll) else { return [] }
      pick.chosen = row.key.isEmpty ? [] : [row.key]
    case .several:
      if !pick.hasChanged, let row = list.selected(pick.scroll) {
        pick.set(row.key, isChosen: true, of: list.source.rows)
      }
    }
    return close(pick, &state)
  }

  /// Takes what typing has found, if anything, and goes on to the next row of the form: whoever
  /// fills it in with Tab is not left writing in the filter.
  static func takeAndGoOn(_ state: inout AppState) -> [Effect] {
    guard let pick = state.pick, let list = PickList(state) else { return [] }
    let isFound = list.isNarrowed && list.selected(pick.scroll) != nil
    let effects = isFound ? take(&state) : leave(&state)
    if case .form = pick.purpose, state.context == .form { FormUpdate.move(&state, by: 1) }
    return effects
  }

  /// Goes back. Ticks are kept, as everything written is; a single choice is not made by leaving.
  static func leave(_ state: inout AppState) -> [Effect] {
    guard var pick = state.pick else { return [] }
    if !PickSource(pick, state).isSeveral { pick.chosen = pick.opened }
    return close(pick, &state)
  }

  private static func close(_ pick: PickState, _ state: inout AppState) -> [Effect] {
    state.closeOverlay()
    guard pick.chosen != pick.opened else { return [] }
    switch pick.purpose {
    case .need(let need): return MatchUpdate.took(need, pick.chosen, &state)
    case .form(let row): return FormUpdate.picked(row, pick.chosen, &state)
    case .signal(let part):
      NeedUpdate.picked(part, pick.chosen, &state)
      return []
    }
  }

  /// The best row when something is typed, else the first that is chosen.
  private static func goToStart(_ state: inout AppState) {
    guard let pick = state.pick, let list = PickList(state) else { return }
    let start =
      list.isNarrowed
      ? 0
      : list.rows.firstIndex { pick.opened.contains($0.key) }
        ?? list.rows.firstIndex { !$0.key.isEmpty } ?? 0
    state.pick?.scroll = ListScroll(selected: start)
    fit(&state)
  }

  /// Keeps the selected row in view.
  private static func fit(_ state: inout AppState) {
    guard let pick = state.pick, let list = PickList(state) else { return }
    let rows = PickLayout(state, list.source).list.height
    state.pick?.scroll = pick.scroll.fitted(count: list.rows.count, rows: rows)
  }
}

extension PickState {
  /// Puts a key among the chosen ones, in the order of the list, or takes it away.
  fileprivate mutating func set(_ key: String, isChosen: Bool, of rows: [PickRow]) {
    var keys = Set(chosen)
    if isChosen { keys.insert(key) } else { keys.remove(key) }
    chosen = rows.map(\.key).filter(keys.contains)
  }
}

extension PickList {
  func selected(_ scroll: ListScroll) -> PickRow? {
    rows.indices.contains(scroll.selected) ? rows[scroll.selected] : nil
  }
}
