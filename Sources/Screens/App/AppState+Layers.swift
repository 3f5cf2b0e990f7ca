extension AppState {
  var facets: FacetState? {
    get { if case .facets(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, facets != nil { overlays[overlays.count - 1] = .facets(newValue) } }
  }

  var card: CardState? {
    get { if case .card(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, card != nil { overlays[overlays.count - 1] = .card(newValue) } }
  }

  var compare: CompareState? {
    get { if case .compare(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, compare != nil { overlays[overlays.count - 1] = .compare(newValue) } }
  }

  var help: HelpState? {
    get { if case .help(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, help != nil { overlays[overlays.count - 1] = .help(newValue) } }
  }

  var palette: PaletteState? {
    get { if case .palette(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, palette != nil { overlays[overlays.count - 1] = .palette(newValue) } }
  }

  var firstStart: FirstStartState? {
    get { if case .firstStart(let state)? = overlays.last { state } else { nil } }
    set {
      if let newValue, firstStart != nil { overlays[overlays.count - 1] = .firstStart(newValue) }
    }
  }
}
