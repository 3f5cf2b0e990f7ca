import Messages
import Canvas

/// The actions that hold in nearly every context.
enum GeneralActions {
  static func table(_ context: Context) -> [Action] {
    switch context {
    case .firstStart: [help, quit, mouse, suspend, redraw, interrupt]
    case .help: bases + [palette, quit, mouse, suspend, redraw, interrupt]
    // Control-Z undoes where text is edited.
    case .palette: bases + [help, quit, mouse, redraw, interrupt]
    case .catalogueSearch, .form, .pick, .step, .contact, .explain, .handover, .places, .clients,
      .need, .needAnswer:
      bases + [help, palette, quit, mouse, redraw, interrupt]
    case .today, .map, .orders, .review:
      bases + OrderingActions.table(footer: 6)
        + [help, palette, quit, mouse, suspend, redraw, interrupt]
    case .catalogueList, .card, .order, .reviewOrder, .client:
      bases + OrderingActions.table(footer: 1)
        + [help, palette, quit, mouse, suspend, redraw, interrupt]
    case .facets, .compare, .drafts, .conflict, .orderFilter, .match, .needs, .queueFilter,
      .bulkApproval:
      bases + [help, palette, quit, mouse, suspend, redraw, interrupt]
    }
  }

  private static let bases = Base.allCases.map { base in
    Action(
      base.actionID, keys: [.character(Character(String(base.rawValue)))],
      GeneralText.show(base), group: .view,
      disabledReason: { state in
        if let form = state.form, form.sending != .idle { return FormText.isSending }
        if base == .review, !state.session.reviewsOrders { return GeneralText.noReview }
        return base != .orders || state.session.seesOrders ? nil : GeneralText.noOrders
      }
    ) { state in
      let parked = FormUpdate.park(&state)
      state.overlays = []
      state.awaited = []
      state.correcting = nil
      state.base = base
      state.catalogueScreen.isSearching = false
      switch base {
      case .today: return parked + TodayUpdate.open(&state)
      case .orders: return parked + OrdersUpdate.open(&state)
      case .review: return parked + ReviewUpdate.open(&state)
      case .map, .catalogue: return parked + [.ask(.status)]
      }
    }
  }

  static let helpID = "program.hjalp"

  private static let help = Action(
    helpID, keys: [.character("?"), .character("h"), .function(1)],
    GeneralText.help, group: .program, footer: 90
  ) { state in
    state.overlays.removeAll(where: \.isHelp)
    state.overlays.append(.help(HelpState()))
    return []
  }

  private static let palette = Action(
    "program.kommandon", keys: [.control("p")], GeneralText.palette, group: .program, footer: 91
  ) { state in
    state.overlays.removeAll(where: \.isPalette)
    state.overlays.append(.palette(PaletteState()))
    return []
  }

  private static let quit = Action(
    "program.avsluta", keys: [.character("q")], GeneralText.quit, group: .program, footer: 95,
    disabledReason: { state in
      state.overlays.isEmpty || state.firstStart != nil ? nil : AppText.onlyFromTop
    }
  ) { state in
    let isUnsent = [
      state.stepDrafts.isEmpty, state.contactDrafts.isEmpty, state.placesDrafts.isEmpty,
      !state.needMemory.isUnsent, state.explainDrafts.isEmpty, state.handoverDrafts.isEmpty,
    ]
    guard isUnsent.contains(false), !state.confirmsQuit else { return [.quit] }
    state.confirmsQuit = true
    state.notice = Notice(.hint, AppText.unsentReason)
    return []
  }

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

  private static let interrupt = Action(
    "program.avbryt", keys: [.control("c")], GeneralText.interrupt, group: .program
  ) { state in
    state.notice = Notice(.hint, AppText.quitWithQ)
    return []
  }
}
