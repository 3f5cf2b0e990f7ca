import Canvas
import Domain
import Messages

/// What the ranked list of insatser is asked to do.
enum MatchUpdate {
  /// Opens the list.
  /// - Parameters:
  ///   - needs: what is known of the client.
  ///   - client: who is looked for, if an order for the client is to be begun from the list.
  ///   - isForForm: whether what is chosen goes into the form below.
  ///   - replacing: the order that came to nothing, which what is chosen takes the place of.
  ///   - state: changed.
  /// - Returns: nothing to do yet.
  static func open(
    _ needs: ClientNeeds = ClientNeeds(), client: ClientIdentity? = nil, isForForm: Bool = false,
    replacing: OrderSheet? = nil, _ state: inout AppState
  ) -> [Effect] {
    var match = MatchState(
      needs: needs, client: client, isForForm: isForForm, replacing: replacing)
    rank(&match, state)
    state.overlays.append(.match(match))
    return []
  }

  /// Takes what was chosen for a need. The list begins anew from the top.
  static func took(_ need: MatchNeed, _ keys: [String], _ state: inout AppState) -> [Effect] {
    guard var match = state.match else { return [] }
    match.needs.take(keys, for: need)
    match.scroll = ListScroll()
    match.explanationTop = 0
    rank(&match, state)
    state.match = match
    return []
  }

  /// Works out every open list anew, after a change of the catalogue or the day. The selection
  /// stays on its insats.
  static func refresh(_ state: inout AppState) {
    for index in state.overlays.indices {
      guard case .match(var match) = state.overlays[index] else { continue }
      let selected = match.selected
      rank(&match, state)
      let place = selected.flatMap { id in match.ranking.firstIndex { $0.insats == id } }
      match.scroll.select(place ?? match.scroll.selected, of: match.ranking.count)
      state.overlays[index] = .match(match)
    }
  }

  /// Moves within the needs or the list. From the last need one step goes on to the list, and from
  /// its first row one step goes back.
  static func move(_ state: inout AppState, by step: Int) {
    guard var match = state.match else { return }
    let last = MatchNeed.allCases.count - 1
    switch match.part {
    case .needs where step == 1 && match.need == last:
      match.part = .list
    case .needs:
      match.need = min(max(0, match.need + step), last)
    case .list where step == -1 && match.scroll.selected == 0:
      match.part = .needs
      match.need = last
    case .list:
      match.scroll.move(by: step, of: match.ranking.count)
      match.explanationTop = 0
    }
    settle(match, &state)
  }

  /// Goes to the needs, or to the list.
  static func switchPart(_ state: inout AppState) {
    guard var match = state.match else { return }
    match.part = match.part == .needs ? .list : .needs
    settle(match, &state)
  }

  /// Turns a page of the explanation.
  static func turn(
    _ state: inout AppState, _ page: (ExplanationWindow) -> Int?
  ) {
    guard var match = state.match, let top = page(MatchLayout(state, match).explanation) else {
      return
    }
    match.explanationTop = top
    settle(match, &state)
  }

  /// Keeps the selected insats in view.
  private static func settle(_ match: MatchState, _ state: inout AppState) {
    var match = match
    match.scroll = MatchLayout(state, match).scroll
    state.match = match
  }

  /// Opens what can be chosen for a need.
  static func change(_ need: MatchNeed, _ state: inout AppState) {
    guard var match = state.match else { return }
    match.need = MatchNeed.allCases.firstIndex(of: need) ?? match.need
    state.match = match
    PickUpdate.open(.need(need), chosen: match.needs.keys(need), &state)
  }

  /// - Returns: whether it was selected already.
  static func select(_ index: Int, _ state: inout AppState) -> Bool {
    guard var match = state.match else { return false }
    let needs = MatchNeed.allCases.count
    let isNeed = index < needs
    let place = isNeed ? match.need : match.scroll.selected + needs
    let wasSelected = match.part == (isNeed ? .needs : .list) && place == index
    match.part = isNeed ? .needs : .list
    if isNeed {
      match.need = index
    } else {
      match.scroll.select(index - needs, of: match.ranking.count)
      match.explanationTop = 0
    }
    settle(match, &state)
    return wasSelected
  }

  /// Orders the insats of a card that was opened from a list: for the list's client, or into the
  /// form the list was opened from.
  /// - Returns: `nil` when the card was opened from somewhere else.
  static func orderFromCard(_ state: inout AppState) -> [Effect]? {
    guard let card = state.card else { return nil }
    let below = state.overlays.lastIndex { if case .card = $0 { false } else { true } }
    guard let below, case .match(let match) = state.overlays[below] else { return nil }
    guard match.isForForm else { return order(card.id, match, &state) }
    state.overlays.removeSubrange(below...)
    return FormUpdate.choose(card.id, needs: match.needs, &state)
  }

  /// Begins the order of an insats of the list.
  static func order(
    _ insats: InsatsID, _ match: MatchState, _ state: inout AppState
  ) -> [Effect] {
    if let sheet = match.replacing {
      return FormUpdate.replace(sheet, with: insats, needs: match.needs, &state)
    }
    return FormUpdate.begin(insats: insats, client: match.client, needs: match.needs, &state)
  }

  private static func rank(_ match: inout MatchState, _ state: AppState) {
    match.ranking = Matching.rank(
      match.needs, in: state.catalogue, today: state.moment.today)
    if let refused = match.replacing?.referral.content.insats {
      match.ranking.removeAll { $0.insats == refused }
    }
  }
}
