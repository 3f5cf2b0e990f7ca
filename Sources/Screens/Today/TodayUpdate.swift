import Domain
import Messages

/// What the screen of the day is asked to do.
enum TodayUpdate {
  /// Reads the day anew, when the screen is shown and when something has changed.
  static func open(_ state: inout AppState) -> [Effect] {
    state.todayScreen.hasAsked = true
    state.todayScreen.hasFailed = false
    return [.ask(.today)]
  }

  /// Reads the day anew, if it has been read at all.
  static func refresh(_ state: inout AppState) -> [Effect] {
    state.todayScreen.hasAsked ? open(&state) : []
  }

  /// The day has been read. The same thing stays selected where it still is there.
  static func answered(_ answer: TodayAnswer, _ state: inout AppState) {
    let isFirst = state.todayScreen.answer == nil
    let selected = isFirst ? nil : TodayList.selected(state)
    state.todayScreen.answer = answer
    state.todayScreen.hasFailed = false
    // The first is read at the start for its count, and laying out its lines would keep a key waiting.
    if isFirst, state.base != .today { return }
    let things = TodayList.things(state)
    let index = selected.flatMap { thing in things.firstIndex { $0.isSame(as: thing) } }
    select(index ?? state.todayScreen.selected, &state)
  }

  static func failed(_ state: inout AppState) { state.todayScreen.hasFailed = true }

  /// To another thing; past the first and the last as far as there are lines.
  static func move(_ state: inout AppState, by step: Int) {
    let count = TodayList.things(state).count
    let next = state.todayScreen.selected + step
    guard count > 0, next < 0 || next >= count else { return select(next, &state) }
    select(next, &state)
    let view = TodayView(state)
    state.todayScreen.top = view.clamped(step < 0 ? 0 : view.lines.count)
  }

  static func select(_ index: Int, _ state: inout AppState) {
    let count = TodayList.things(state).count
    state.todayScreen.selected = min(max(0, index), max(0, count - 1))
    settle(&state)
  }

  /// Brings what is selected into view.
  static func settle(_ state: inout AppState) {
    let screen = state.todayScreen
    state.todayScreen.top = TodayView(state).fitted(screen.selected, top: screen.top)
  }

  // MARK: - Opening

  /// Why what is selected cannot be opened.
  static func openReason(_ state: AppState) -> String? {
    switch TodayList.selected(state) {
    case nil: return TodayText.nothingSelected
    case .news(let news): return state.catalogue[news.insats] == nil ? OrderText.noCard : nil
    case .item(let item):
      switch item.subject {
      case .staleCard(let id, _), .places(let id, _):
        return state.catalogue[id] == nil ? OrderText.noCard : nil
      case .deadline, .deviation, .step, .need: return nil
      }
    case .queue, .draft: return nil
    }
  }

  static func openSelected(_ state: inout AppState) -> [Effect] {
    switch TodayList.selected(state) {
    case nil: return []
    case .queue:
      state.base = .review
      return ReviewUpdate.open(&state)
    case .draft(let draft):
      // As it is now: another window may have saved it since.
      return state.open(.draft(draft.id))
    case .news(let news): return openCard(news.insats, &state)
    case .item(let item):
      switch item.subject {
      case .staleCard(let id, _), .places(let id, _): return openCard(id, &state)
      case .need(let need): return NeedsUpdate.open(selecting: need.number, &state)
      case .deadline, .deviation, .step:
        return item.order.map { OrderUpdate.open($0.number, &state) } ?? []
      }
    }
  }

  private static func openCard(_ id: InsatsID, _ state: inout AppState) -> [Effect] {
    state.overlays.append(.card(CardState(id: id, siblings: [])))
    return []
  }

  // MARK: - Doing

  /// The order whose follow-up is selected, and can be written down as made.
  static func followUp(_ state: AppState) -> OrderLine? {
    guard case .item(let item)? = TodayList.selected(state), let order = item.order,
      ReferralContact.statuses(for: .followUp).contains(order.status)
    else { return nil }
    switch item.subject {
    case .deadline(let deadline) where deadline.sort == .followUp && deadline.met == nil:
      return order
    case .deviation(let deviation)
    where deviation.deadline.sort == .followUp && deviation.deadline.met == nil:
      return order
    default: return nil
    }
  }

  /// Writes down that the follow-up was made today, when asked twice.
  static func markFollowedUp(_ state: inout AppState) -> [Effect] {
    guard let order = followUp(state) else { return [] }
    guard state.todayScreen.confirms == order.number else {
      state.todayScreen.confirms = order.number
      state.notice = Notice(.hint, TodayText.confirm)
      return []
    }
    state.todayScreen.confirms = nil
    return [
      .ask(
        .recordContact(
          RecordContact(
            number: order.number, sort: .followUp, day: state.moment.today, attended: true,
            version: order.version)))
    ]
  }

  static func markSeen(_ state: inout AppState) -> [Effect] {
    guard let answer = state.todayScreen.answer, !answer.news.isEmpty else { return [] }
    return [.ask(.markNewsSeen(answer.catalogueVersion))]
  }

  static func explain(_ state: inout AppState) {
    guard case .item(let item)? = TodayList.selected(state),
      case .deviation(let deviation) = item.subject
    else { return }
    ExplainUpdate.open(deviation, item.order?.insats, &state)
  }
}
