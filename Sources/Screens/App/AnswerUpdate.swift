import Domain
import Messages

/// Leads the Engine's answers to the screen that asked.
enum AnswerUpdate {
  static func update(
    _ state: inout AppState, _ request: Request, _ response: Response
  ) -> [Effect] {
    switch (request, response) {
    case (.orders(let query), .orders(let lines)):
      OrdersUpdate.answered(lines, for: query, &state)
      return []
    case (.order, .order(let sheet)):
      OrderUpdate.answered(sheet, &state)
      return []
    case (.step(let step), .stepped(let receipt)):
      return StepUpdate.answered(receipt, step, &state)
    case (.clients, .clients(let found)):
      return ClientsUpdate.answered(found, &state)
    case (.client, .client(let file)):
      ClientUpdate.answered(file, &state)
      return []
    case (.revealNumber(let id), .number(let number)):
      ClientUpdate.answered(number: number, client: id, &state)
      return []
    case (.step(let step), .refused(let refusal)) where step.content == nil:
      StepUpdate.refused(refusal, step, &state)
      return []
    case (.clients, .refused(let refusal)):
      ClientsUpdate.refused(refusal, &state)
      return []
    case (_, .refused(let refusal)):
      state.awaited.removeAll { $0 == request }
      state.notice = Notice(.error, RefusalText.sentence(refusal, state.catalogue))
      return []
    default:
      return []
    }
  }

  /// A request the Engine could not answer; the notice has said why.
  static func failed(_ state: inout AppState, _ request: Request) {
    state.awaited.removeAll { $0 == request }
    switch request {
    case .orders(let query): OrdersUpdate.failed(query, &state)
    case .step(let step): StepUpdate.failed(step, &state)
    case .clients: ClientsUpdate.failed(&state)
    default: break
    }
  }
}
