import Canvas
import Domain
import Search

/// What can be done on a card.
enum CardActions {
  static let table: [Action] =
    [
      sibling("kort.foregaende", .left, CardText.previous, step: -1, CardText.noPrevious),
      sibling("kort.nasta", .right, CardText.next, step: 1, CardText.noNext),
      Action(
        "kort.oppna-lank", keys: [.enter], CardText.openLink, footer: 0,
        disabledReason: { $0.card?.link == nil ? CardText.noLinkChosen : nil }
      ) { state in
        guard let link = state.card?.link else { return [] }
        let links = CardLines.links(CardView(state).lines)
        guard links.indices.contains(link) else { return [] }
        state.overlays.append(.card(CardState(id: links[link], siblings: links)))
        return []
      },
      link("kort.lank", [.tab], CardText.nextLink, footer: 3, step: 1),
      link("kort.lank-bakat", [.backTab], CardText.previousLink, footer: nil, step: -1),
      Action("kort.markera", keys: [.character("j")], CardText.mark, footer: 2) { state in
        guard let id = state.card?.id else { return [] }
        if let reason = CatalogueUpdate.toggleMark(id, &state) {
          state.notice = Notice(.hint, reason)
        }
        return []
      },
      CompareActions.open("kort.jamfor", footer: 1),
      PlacesActions.open("kort.platser", .character("l"), footer: 1),
      Action("kort.tillbaka", keys: [.escape], CardText.back, group: .move, footer: 80) { state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "kort", words: CardText.moves, page: { CardView($0).rows },
      count: { CardView($0).lines.count }, move: scroll)

  /// Brings the card's text, or the link that has the focus, back into view.
  static func refit(_ state: inout AppState) {
    guard var card = state.card else { return }
    let view = CardView(state)
    let row = card.link.flatMap { view.row(ofLink: $0) } ?? card.top
    card.top =
      ListScroll(selected: row, top: card.top)
      .fitted(count: view.lines.count, rows: view.rows).top
    state.card = card
  }

  private static func sibling(
    _ id: String, _ key: Key, _ text: ActionText, step: Int, _ reason: String
  ) -> Action {
    Action(
      id, keys: [key], text, group: .move, footer: 10 + step,
      disabledReason: { $0.card.flatMap { other($0, step) } == nil ? reason : nil }
    ) { state in
      guard let card = state.card, let id = other(card, step) else { return [] }
      state.card = CardState(id: id, siblings: card.siblings)
      if state.overlays.count == 1, state.base == .catalogue,
        let index = state.catalogueScreen.hits.firstIndex(where: { $0.id == id })
      {
        state.catalogueScreen.scroll.select(index, of: state.catalogueScreen.hits.count)
        CatalogueUpdate.settle(&state)
      }
      return []
    }
  }

  private static func other(_ card: CardState, _ step: Int) -> InsatsID? {
    guard let index = card.siblings.firstIndex(of: card.id),
      card.siblings.indices.contains(index + step)
    else { return nil }
    return card.siblings[index + step]
  }

  private static func link(
    _ id: String, _ keys: [Key], _ text: ActionText, footer: Int?, step: Int
  ) -> Action {
    Action(
      id, keys: keys, text, group: .move, footer: footer,
      disabledReason: { CardLines.links(CardView($0).lines).isEmpty ? CardText.noLinks : nil }
    ) { state in
      guard var card = state.card else { return [] }
      let view = CardView(state)
      let count = CardLines.links(view.lines).count
      let current = card.link ?? (step > 0 ? -1 : count)
      card.link = (current + step + count) % count
      if let row = view.row(ofLink: card.link ?? 0) {
        card.top =
          ListScroll(selected: row, top: card.top)
          .fitted(count: view.lines.count, rows: view.rows).top
      }
      state.card = card
      return []
    }
  }

  private static func scroll(_ state: inout AppState, by step: Int) {
    guard var card = state.card else { return }
    let view = CardView(state)
    card.top = min(max(0, card.top + step), max(0, view.lines.count - view.rows))
    card.link = nil
    state.card = card
  }
}
