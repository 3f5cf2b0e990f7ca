import Canvas
import Domain

/// What can be done in the ranked list.
enum MatchActions {
  static let table: [Action] =
    [
      Action(
        "match.ta", keys: [.enter], MatchScreenText.take, footer: 1,
        disabledReason: { state in
          state.match?.part == .needs ? nil : noInsats(state)
        }, label: takeLabel, perform: take),
      Action(
        "match.bestall", keys: [.character("b")], MatchScreenText.order, footer: 3,
        disabledReason: { state in
          if state.match?.isForForm == true { return MatchScreenText.chosenWithEnter }
          return state.session.writesOrders ? noInsats(state) : GeneralText.notCaseworker
        }
      ) { state in
        guard let match = state.match, let id = match.selected else { return [] }
        return MatchUpdate.order(id, match, &state)
      },
      Action(
        "match.kort", keys: [.character("k")], MatchScreenText.card, footer: 4,
        disabledReason: noInsats
      ) { state in
        openCard(&state)
        return []
      },
      Action(
        "match.byt", keys: [.tab, .backTab], MatchScreenText.switchPart, footer: 2,
        label: { state in
          state.match?.part == .needs ? MatchScreenText.toList : MatchScreenText.toNeeds
        }
      ) { state in
        MatchUpdate.switchPart(&state)
        return []
      },
    ] + MatchNeed.allCases.map(change)
    + [
      turn("match.mer", .right, MatchScreenText.moreText, footer: 5) { $0.next },
      turn("match.mindre", .left, MatchScreenText.lessText, footer: nil) { $0.previous },
      Action("match.tillbaka", keys: [.escape], MatchScreenText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "match", words: MatchScreenText.moves,
      page: { state in
        state.match.map { MatchLayout(state, $0).page } ?? 1
      },
      count: { state in
        state.match?.part == .needs
          ? MatchNeed.allCases.count : state.match?.ranking.count ?? 0
      }, move: { MatchUpdate.move(&$0, by: $1) })

  /// The letters that change a need, the one to show first.
  static func keys(_ need: MatchNeed) -> [Key] {
    switch need {
    case .targetGroups: [.character("g")]
    case .languageLevel: [.character("s")]
    case .age: [.character("å"), .character("a")]
    case .obstacle: [.character("f")]
    case .hours: [.character("t")]
    case .kinds: [.character("y")]
    case .municipality: [.character("o")]
    }
  }

  private static func change(_ need: MatchNeed) -> Action {
    Action("match.behov.\(need)", keys: keys(need), MatchScreenText.change(need)) {
      state in
      MatchUpdate.change(need, &state)
      return []
    }
  }

  private static func turn(
    _ id: String, _ key: Key, _ text: ActionText, footer: Int?,
    _ page: @escaping @Sendable (ExplanationWindow) -> Int?
  ) -> Action {
    Action(
      id, keys: [key], text, group: .move, footer: footer,
      disabledReason: { state in
        guard let match = state.match else { return nil }
        return page(MatchLayout(state, match).explanation) == nil
          ? MatchScreenText.nothingMore : nil
      }
    ) { state in
      MatchUpdate.turn(&state, page)
      return []
    }
  }

  @Sendable private static func noInsats(_ state: AppState) -> String? {
    guard let match = state.match else { return nil }
    if match.selected == nil { return CatalogueText.nothingSelected }
    return match.part == .list ? nil : MatchScreenText.goToList
  }

  @Sendable private static func takeLabel(_ state: AppState) -> String {
    guard let match = state.match else { return MatchScreenText.take.label }
    if match.part == .needs { return MatchScreenText.changes }
    return match.isForForm || match.replacing != nil
      ? MatchScreenText.chooses : MatchScreenText.opens
  }

  @Sendable private static func take(_ state: inout AppState) -> [Effect] {
    guard let match = state.match else { return [] }
    if match.part == .needs {
      MatchUpdate.change(MatchNeed.allCases[match.need], &state)
      return []
    }
    guard let id = match.selected else { return [] }
    if match.isForForm {
      state.closeOverlay()
      return FormUpdate.choose(id, needs: match.needs, &state)
    }
    if match.replacing != nil { return MatchUpdate.order(id, match, &state) }
    openCard(&state)
    return []
  }

  private static func openCard(_ state: inout AppState) {
    guard let match = state.match, let id = match.selected else { return }
    state.overlays.append(.card(CardState(id: id, siblings: match.ranking.map(\.insats))))
  }
}
