import Canvas
import Domain
import Messages

/// What can be done in the review queue.
enum ReviewActions {
  static let table: [Action] =
    [approve(footer: 1), sendBack(footer: 2)]
    + [
      Action(
        "granskning.oppna", keys: [.enter], ReviewActionText.open, footer: 3,
        disabledReason: nothingSelected
      ) { state in
        ReviewUpdate.openOrder(&state)
        return []
      },
      Action(
        "granskning.ta-tillbaka", keys: [.character("z")], ReviewActionText.takeBack, footer: 4,
        disabledReason: { state in
          if state.reviewScreen.deciding != nil { return ReviewText.isDeciding }
          if ReviewUpdate.liveDecision(state) != nil { return nil }
          return state.reviewScreen.decisions.isEmpty
            ? ReviewText.nothingDecided : ReviewText.tooLate
        },
        label: { state in
          let left = ReviewUpdate.liveDecision(state)?.left(at: state.moment.seconds)
          return left.map(ReviewActionText.takeBackLabel) ?? ReviewActionText.takeBack.label
        }
      ) { state in
        ReviewUpdate.takeBack(&state)
      },
      Action(
        "granskning.alla-oflaggade", keys: [.character("a")], ReviewActionText.approveAll,
        footer: 5,
        disabledReason: { ReviewList.unflagged($0).isEmpty ? ReviewText.noUnflagged : nil }
      ) { state in
        ReviewUpdate.askBulk(&state)
        return []
      },
      Action("granskning.filter", keys: [.character("f")], ReviewActionText.filter, footer: 7) {
        state in
        state.overlays.append(.queueFilter(QueueFilterState()))
        return []
      },
      Action(
        "granskning.deltagaren", keys: [.character("c")], OrdersText.clientOf, footer: 9,
        disabledReason: nothingSelected
      ) { state in
        guard let line = ReviewList.selected(state) else { return [] }
        return ClientUpdate.open(line.order.client.id, &state)
      },
      Action("granskning.las-om", keys: [.character("r")], ReviewActionText.reread) { state in
        ReviewUpdate.open(&state)
      },
      Action("granskning.tillbaka", keys: [.escape], OrdersText.back, group: .move, footer: 80) {
        state in
        state.base = .map
        return []
      },
    ] + moves

  /// One key approves, and the next order is in view.
  static func approve(footer: Int) -> Action {
    Action(
      "granskning.godkann", keys: [.character("g")], ReviewActionText.approve, footer: footer,
      disabledReason: { ReviewUpdate.whyNotDecide(.approve, $0) }
    ) { state in
      ReviewUpdate.approve(&state)
    }
  }

  static func sendBack(footer: Int) -> Action {
    Action(
      "granskning.aterlamna", keys: [.character("å")], ReviewActionText.sendBack, footer: footer,
      disabledReason: { ReviewUpdate.whyNotDecide(.sendBack, $0) }
    ) { state in
      ReviewUpdate.sendBack(&state)
      return []
    }
  }

  /// The arrows move in the list, and the page keys in the order that is shown.
  private static let moves: [Action] =
    MoveActions.table(
      "granskning", words: OrdersText.moves, page: { _ in 0 },
      count: { ReviewList.shown($0).count }, move: ReviewUpdate.move
    ).filter { !$0.keys.contains(.pageUp) && !$0.keys.contains(.pageDown) }
    + [
      scroll("granskning.rulla-upp", .pageUp, ReviewActionText.scrollUp, -1),
      scroll("granskning.rulla-ner", .pageDown, ReviewActionText.scrollDown, 1),
    ]

  private static func scroll(
    _ id: String, _ key: Key, _ text: ActionText, _ direction: Int
  ) -> Action {
    Action(id, keys: [key], text, group: .move) { state in
      let page = max(1, ReviewLayout(state).preview.height - 1)
      ReviewUpdate.scrollPreview(&state, by: direction * page)
      return []
    }
  }

  private static func nothingSelected(_ state: AppState) -> String? {
    ReviewList.selected(state) == nil ? ReviewText.nothingSelected : nil
  }
}
