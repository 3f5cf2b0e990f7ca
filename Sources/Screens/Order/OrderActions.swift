import Canvas
import Domain
import Messages

/// What can be done with an open order.
enum OrderActions {
  static let table: [Action] =
    OrderStepActions.table + [
      Action(
        "bestallning.aterkalla", keys: [.character("å")], OrderText.withdraw, footer: 2,
        disabledReason: { state in
          guard let sheet = state.order?.sheet else { return OrderText.gone }
          return sheet.actions.contains(.withdraw)
            ? nil : OrderText.cannotWithdraw(sheet.referral.status)
        }
      ) { state in
        leave(&state)
        guard let sheet = state.order?.sheet else { return [] }
        StepUpdate.open(.withdraw, sheet, &state)
        return []
      },
      Action(
        "bestallning.ratta", keys: [.character("ä")], OrderText.correct, footer: 1,
        disabledReason: { state in
          guard let sheet = state.order?.sheet else { return OrderText.gone }
          return sheet.actions.contains(.submit) ? nil : OrderText.cannotCorrect
        }
      ) { state in
        leave(&state)
        guard let sheet = state.order?.sheet else { return [] }
        return FormUpdate.correct(sheet, &state)
      },
      Action(
        "bestallning.deltagaren", keys: [.character("o")], OrderText.openClient, footer: 3,
        disabledReason: { $0.session.seesClients ? nil : GeneralText.noClients }
      ) { state in
        leave(&state)
        guard let sheet = state.order?.sheet else { return [] }
        return ClientUpdate.open(sheet.client.id, &state)
      },
      Action(
        "bestallning.insatsen", keys: [.character("i")], OrderText.openInsats, footer: 4,
        disabledReason: { insats($0) == nil ? OrderText.noCard : nil }
      ) { state in
        leave(&state)
        guard let id = insats(state) else { return [] }
        state.overlays.append(.card(CardState(id: id, siblings: [])))
        return []
      },
      Action(
        "bestallning.visa-nummer", keys: [.character("v")], OrderText.reveal, footer: 5,
        disabledReason: { state in
          if !state.session.seesClients { return GeneralText.noClients }
          if state.order?.number != nil { return OrderText.isRevealed }
          return state.order?.sheet.client.maskedNumber == nil ? OrderText.noNumber : nil
        }
      ) { state in
        guard let sheet = state.order?.sheet else { return [] }
        return [.ask(.revealNumber(sheet.client.id))]
      },
      Action("bestallning.tillbaka", keys: [.escape], OrderText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "bestallning", words: OrderText.moves, page: { OrderView($0).rows },
      count: { OrderView($0).lines.count }, move: scroll)

  /// The whole number is hidden again when the screen is left.
  private static func leave(_ state: inout AppState) { state.order?.number = nil }

  private static func insats(_ state: AppState) -> InsatsID? {
    state.order?.sheet.referral.content.insats.flatMap { state.catalogue[$0]?.id }
  }

  private static func scroll(_ state: inout AppState, by step: Int) {
    guard var order = state.order else { return }
    let view = OrderView(state)
    let top = DetailScroll.top(order.top, of: view.lines.count, rows: view.rows)
    order.top = DetailScroll.top(top + step, of: view.lines.count, rows: view.rows)
    state.order = order
  }
}
