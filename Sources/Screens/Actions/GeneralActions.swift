import Canvas

/// The actions that hold in every context.
enum GeneralActions {
  static func table(_ context: Context) -> [Action] {
    switch context {
    case .firstStart: [quit, redraw]
    case .help: bases + [palette, quit, mouse, suspend, redraw]
    case .palette: bases + [help, quit, mouse, suspend, redraw]
    case .map, .catalogueList, .catalogueSearch, .facets, .card, .compare:
      bases + [help, palette, quit, mouse, suspend, redraw]
    }
  }

  private static let bases = Base.allCases.map { base in
    Action(
      "visa.\(base)", keys: [.character(Character(String(base.rawValue)))],
      GeneralText.show(base), group: .view
    ) { state in
      state.overlays = []
      state.base = base
      state.catalogueScreen.isSearching = false
      return []
    }
  }

  private static let help = Action(
    "program.hjalp", keys: [.character("?"), .character("h"), .function(1)],
    GeneralText.help, group: .program, footer: 90
  ) { state in
    if state.help == nil { state.overlays.append(.help(HelpState())) }
    return []
  }

  private static let palette = Action(
    "program.kommandon", keys: [.control("p")], GeneralText.palette, group: .program, footer: 91
  ) { state in
    if state.palette == nil { state.overlays.append(.palette(PaletteState())) }
    return []
  }

  private static let quit = Action(
    "program.avsluta", keys: [.character("q")], GeneralText.quit, group: .program, footer: 95,
    disabledReason: { state in
      state.overlays.isEmpty || state.firstStart != nil ? nil : AppText.onlyFromTop
    }
  ) { _ in [.quit] }

  private static let mouse = Action(
    "program.mus", keys: [.character("m")], GeneralText.mouse, group: .program
  ) { state in
    state.isMouseCaptured.toggle()
    state.notice = Notice(
      .hint, state.isMouseCaptured ? GeneralText.mouseTaken : GeneralText.mouseReleased)
    return [.captureMouse(state.isMouseCaptured)]
  }

  private static let suspend = Action(
    "program.pausa", keys: [.control("z")], GeneralText.suspend, group: .program
  ) { _ in [.suspend] }

  private static let redraw = Action(
    "program.rita-om", keys: [.control("l")], GeneralText.redraw, group: .program
  ) { _ in [.redraw] }
}
