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

  var orderFilter: OrderFilterState? {
    get { if case .orderFilter(let state)? = overlays.last { state } else { nil } }
    set {
      if let newValue, orderFilter != nil { overlays[overlays.count - 1] = .orderFilter(newValue) }
    }
  }

  var order: OrderState? {
    get { if case .order(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, order != nil { overlays[overlays.count - 1] = .order(newValue) } }
  }

  var queueFilter: QueueFilterState? {
    get { if case .queueFilter(let state)? = overlays.last { state } else { nil } }
    set {
      if let newValue, queueFilter != nil { overlays[overlays.count - 1] = .queueFilter(newValue) }
    }
  }

  var bulkApproval: BulkApprovalState? {
    get { if case .bulkApproval(let state)? = overlays.last { state } else { nil } }
    set {
      if let newValue, bulkApproval != nil {
        overlays[overlays.count - 1] = .bulkApproval(newValue)
      }
    }
  }

  var step: StepState? {
    get { if case .step(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, step != nil { overlays[overlays.count - 1] = .step(newValue) } }
  }

  var contact: ContactState? {
    get { if case .contact(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, contact != nil { overlays[overlays.count - 1] = .contact(newValue) } }
  }

  var explain: ExplainState? {
    get { if case .explain(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, explain != nil { overlays[overlays.count - 1] = .explain(newValue) } }
  }

  var handover: HandoverState? {
    get { if case .handover(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, handover != nil { overlays[overlays.count - 1] = .handover(newValue) } }
  }

  var places: PlacesState? {
    get { if case .places(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, places != nil { overlays[overlays.count - 1] = .places(newValue) } }
  }

  var clients: ClientsState? {
    get { if case .clients(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, clients != nil { overlays[overlays.count - 1] = .clients(newValue) } }
  }

  var client: ClientState? {
    get { if case .client(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, client != nil { overlays[overlays.count - 1] = .client(newValue) } }
  }

  var match: MatchState? {
    get { if case .match(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, match != nil { overlays[overlays.count - 1] = .match(newValue) } }
  }

  var pick: PickState? {
    get { if case .pick(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, pick != nil { overlays[overlays.count - 1] = .pick(newValue) } }
  }

  var drafts: DraftsState? {
    get { if case .drafts(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, drafts != nil { overlays[overlays.count - 1] = .drafts(newValue) } }
  }

  var conflict: ConflictState? {
    get { if case .conflict(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, conflict != nil { overlays[overlays.count - 1] = .conflict(newValue) } }
  }
}
