import Canvas
import Domain
import Messages

/// What the register of needs is asked to do.
enum NeedsUpdate {
  /// Reads the register and shows it, with one need selected if that is asked for.
  static func open(selecting number: Int? = nil, _ state: inout AppState) -> [Effect] {
    state.needMemory.selection = number
    return state.open(.needs)
  }

  /// The register has been read. The same need stays selected where it is still shown.
  static func answered(_ register: NeedRegister, _ state: inout AppState) {
    if change(&state, { $0.register = register }) {
      _ = state.isToOpen(.needs)
      return
    }
    guard state.isToOpen(.needs) else { return }
    var needs = NeedsState(register)
    if let number = state.needMemory.selection {
      needs.select(number)
      state.needMemory.selection = nil
    }
    state.overlays.append(.needs(needs))
    settle(&state)
  }

  /// A need as it is now.
  static func renew(_ need: UnmetNeed, _ state: inout AppState) {
    _ = change(&state) { needs in
      guard let index = needs.register.needs.firstIndex(where: { $0.number == need.number }) else {
        return
      }
      needs.register.needs[index] = need
    }
  }

  static func move(_ state: inout AppState, by step: Int) {
    guard var needs = state.needs else { return }
    if needs.isReading {
      let layout = NeedsLayout(needs, state)
      let lines = NeedPreview.lines(needs, state, width: layout.preview.width - 2)
      needs.top = DetailScroll.top(
        needs.top + step, of: lines.count, rows: layout.preview.height)
    } else {
      needs.scroll.move(by: step, of: needs.shown.count)
    }
    state.needs = needs
    settle(&state)
  }

  static func select(_ index: Int, _ state: inout AppState) {
    guard var needs = state.needs else { return }
    needs.scroll.select(index, of: needs.shown.count)
    state.needs = needs
    settle(&state)
  }

  /// Shows the next status alone, and all again after the last.
  static func filter(_ state: inout AppState) {
    guard var needs = state.needs else { return }
    let number = needs.selected?.number
    let all = UnmetNeed.Status.allCases
    let next = needs.status.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    needs.status = all.indices.contains(next) ? all[next] : nil
    needs.scroll = ListScroll()
    if let number { needs.select(number) }
    state.needs = needs
    settle(&state)
  }

  /// Fits the list to the window.
  static func settle(_ state: inout AppState) {
    guard var needs = state.needs else { return }
    needs.scroll = needs.scroll.fitted(
      count: needs.shown.count, rows: NeedsLayout(needs, state).list.height)
    state.needs = needs
  }

  /// Changes the register wherever it lies.
  /// - Returns: whether it is open.
  private static func change(
    _ state: inout AppState, _ change: (inout NeedsState) -> Void
  ) -> Bool {
    for index in state.overlays.indices {
      guard case .needs(var needs) = state.overlays[index] else { continue }
      let number = needs.selected?.number
      change(&needs)
      if let number { needs.select(number) }
      needs.scroll.select(needs.scroll.selected, of: needs.shown.count)
      state.overlays[index] = .needs(needs)
      return true
    }
    return false
  }
}

extension NeedsState {
  /// Selects a need where it is shown.
  fileprivate mutating func select(_ number: Int) {
    let shown = shown
    guard let index = shown.firstIndex(where: { $0.number == number }) else { return }
    scroll.select(index, of: shown.count)
  }
}
