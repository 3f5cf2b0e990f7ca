import Canvas

/// The mouse: the wheel moves as the arrows do, a click selects, a click on what is selected
/// opens it, and a click on an action or tab carries it out.
enum MouseUpdate {
  static func update(_ state: inout AppState, _ mouse: MouseEvent) -> [Effect] {
    if state.notice?.sort == .hint { state.notice = nil }
    switch mouse.action {
    case .wheelUp: return press(.up, &state)
    case .wheelDown: return press(.down, &state)
    case .click:
      state.clickedContext = state.context
      return click(&state, mouse.point)
    case .doubleClick:
      // The first click has acted already; the second opens what it selected, and nothing else.
      let opens: Set<Context> = [
        .today, .map, .catalogueList, .match, .orders, .clients, .client, .needs, .review,
      ]
      guard opens.contains(state.context), state.clickedContext == state.context else { return [] }
      return click(&state, mouse.point)
    }
  }

  private static func click(_ state: inout AppState, _ point: Point) -> [Effect] {
    let frame = draw(state)
    let hit = frame.region(at: point) { name in
      switch name {
      case .item, .action: true
      default: false
      }
    }
    switch hit?.name {
    case .action(let id):
      guard let action = ActionTable.all(state.context).first(where: { $0.id == id }) else {
        return []
      }
      return InputUpdate.perform(action, &state)
    case .item(let index):
      return select(index, &state)
    default:
      return []
    }
  }

  private static func select(_ index: Int, _ state: inout AppState) -> [Effect] {
    switch state.context {
    case .today:
      let wasSelected = state.todayScreen.selected == index
      TodayUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .map:
      let wasSelected = state.mapScreen.select(index, in: state)
      return wasSelected ? press(.enter, &state) : []
    case .catalogueList, .catalogueSearch:
      state.catalogueScreen.isSearching = false
      let wasSelected = state.catalogueScreen.scroll.selected == index
      state.catalogueScreen.scroll.select(index, of: state.catalogueScreen.hits.count)
      return wasSelected ? press(.enter, &state) : []
    case .facets:
      let count = FacetList.rows(state).count
      state.facets?.scroll.select(index, of: count)
      return press(.enter, &state)
    case .palette:
      let count = PaletteList.entries(state).count
      state.palette?.scroll.select(index, of: count)
      return press(.enter, &state)
    case .firstStart:
      state.firstStart?.scroll.select(index, of: StartChoice.allCases.count)
      return press(.enter, &state)
    case .card:
      state.card?.link = index
      return press(.enter, &state)
    case .match:
      let wasSelected = MatchUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .pick:
      return PickUpdate.click(index, &state)
    case .orders:
      let wasSelected = state.ordersScreen.scroll.selected == index
      OrdersUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .orderFilter:
      let count = OrderFilterList.rows(state).count
      state.orderFilter?.scroll.select(index, of: count)
      return press(.enter, &state)
    case .step: return StepActions.spot.click(index, &state)
    case .contact: return ContactActions.spot.click(index, &state)
    case .explain: return ExplainActions.spot.click(index, &state)
    case .handover: return HandoverActions.spot.click(index, &state)
    case .places: return PlacesActions.spot.click(index, &state)
    case .clients:
      let wasSelected = state.clients?.scroll.selected == index
      let count = state.clients?.found?.count ?? 0
      state.clients?.scroll.select(index, of: count)
      return wasSelected ? press(.enter, &state) : []
    case .client:
      let wasSelected = state.client?.selected == index
      ClientUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .review:
      let wasSelected = state.reviewScreen.scroll.selected == index
      ReviewUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .queueFilter:
      let count = QueueFilterList.rows(state).count
      state.queueFilter?.scroll.select(index, of: count)
      return press(.enter, &state)
    case .need: return NeedUpdate.click(index, &state)
    case .needAnswer: return NeedAnswerUpdate.click(index, &state)
    case .needs:
      let wasSelected = state.needs?.scroll.selected == index
      NeedsUpdate.select(index, &state)
      return wasSelected ? press(.enter, &state) : []
    case .order, .reviewOrder, .bulkApproval:
      return []
    case .form:
      guard let form = state.form else { return [] }
      let rows = FormRowList.all(form)
      guard rows.indices.contains(index), !form.isLocked(rows[index]) else { return [] }
      let wasFocused = form.focus == rows[index]
      state.form?.focus = rows[index]
      return wasFocused && !FormRowKind(rows[index]).isTyped ? FormUpdate.enter(&state) : []
    case .drafts:
      let wasSelected = state.drafts?.scroll.selected == index
      let count = state.drafts?.drafts.count ?? 0
      state.drafts?.scroll.select(index, of: count)
      return wasSelected ? press(.enter, &state) : []
    case .compare, .conflict, .help:
      return []
    }
  }

  private static func press(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let action = ActionTable.action(for: key, in: state.context) else { return [] }
    return InputUpdate.perform(action, &state)
  }
}
