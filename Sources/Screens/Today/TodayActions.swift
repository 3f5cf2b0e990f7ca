import Canvas
import Domain
import Messages

/// What can be done with what needs the user now.
enum TodayActions {
  static let table: [Action] =
    [
      Action(
        "idag.oppna", keys: [.enter], TodayText.open, footer: 1,
        disabledReason: TodayUpdate.openReason
      ) { state in
        TodayUpdate.openSelected(&state)
      },
      Action(
        "idag.orsak", keys: [.character("x")], ExplainText.open, footer: 2,
        disabledReason: { state in
          guard case .item(let item)? = TodayList.selected(state),
            case .deviation = item.subject
          else { return TodayText.noDeviation }
          return nil
        }
      ) { state in
        TodayUpdate.explain(&state)
        return []
      },
      Action(
        "idag.klar", keys: [.character("k")], TodayText.done, footer: 3,
        disabledReason: { state in
          if state.session.roles.isDisjoint(with: [.caseworker, .provider]) {
            return ContactText.notYours
          }
          return TodayUpdate.followUp(state) == nil ? TodayText.noFollowUp : nil
        }
      ) { state in
        TodayUpdate.markFollowedUp(&state)
      },
      Action(
        "idag.sett", keys: [.character("s")], TodayText.seen, footer: 4,
        disabledReason: { state in
          state.todayScreen.answer?.news.isEmpty == false ? nil : TodayText.noNews
        }
      ) { state in
        TodayUpdate.markSeen(&state)
      },
      Action("idag.las-om", keys: [.character("r")], TodayText.reread) { state in
        TodayUpdate.open(&state)
      },
      Action("idag.tillbaka", keys: [.escape], TodayText.back, group: .move, footer: 80) {
        state in
        state.base = .map
        return []
      },
    ]
    + MoveActions.table(
      "idag", words: TodayText.moves, page: { max(1, TodayView($0).area.height / 2) },
      count: { TodayList.things($0).count }, move: TodayUpdate.move)
}
