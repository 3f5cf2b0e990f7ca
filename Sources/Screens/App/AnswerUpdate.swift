import Domain
import Messages

/// Leads the Engine's answers to the screen that asked.
enum AnswerUpdate {
  static func update(
    _ state: inout AppState, _ request: Request, _ response: Response
  ) -> [Effect] {
    switch (request, response) {
    case (_, .refused(let refusal)):
      return refused(&state, request, refusal)
    case (.saveDraft(let save), .draftSaved(let version)):
      return FormUpdate.saved(save, version: version, &state)
    case (.drafts, .drafts(let drafts)):
      if let sheet = state.correcting {
        return FormUpdate.correct(sheet, among: drafts, &state)
      }
      DraftsUpdate.answered(drafts, &state)
    case (.draft(let id), .draft(let draft)) where state.resuming == id:
      state.resuming = nil
      return FormUpdate.resume(draft, &state)
    case (.assess(let content, _), .assessed(let assessment)):
      return FormUpdate.assessed(assessment, of: content, &state)
    case (.submit, .submitted(let receipt)):
      return FormUpdate.sent(receipt, request, &state)
    case (.step(let step), .stepped(let receipt)) where ReviewUpdate.isDecision(step.action):
      return ReviewUpdate.stepped(receipt, step, &state)
    case (.queue, .queue(let queue)):
      ReviewUpdate.answered(queue, &state)
    case (.review(let number), .review(let sheet)):
      ReviewUpdate.answered(sheet, number, &state)
    case (.approveUnflagged, .approved(let bulk)):
      return ReviewUpdate.approved(bulk, &state)
    case (.step(let step), .stepped(let receipt)):
      return step.content == nil
        ? StepUpdate.answered(receipt, step, &state) : FormUpdate.sent(receipt, request, &state)
    case (.orders(let query), .orders(let lines)):
      if let effects = FormUpdate.answered(lines, for: query, &state) { return effects }
      OrdersUpdate.answered(lines, for: query, &state)
    case (.order, .order(let sheet)):
      if !FormUpdate.answered(sheet, &state) { OrderUpdate.answered(sheet, &state) }
    case (.clients, .clients(let found)):
      return ClientsUpdate.answered(found, &state)
    case (.client, .client(let file)):
      ClientUpdate.answered(file, &state)
    case (.revealNumber(let id), .number(let number)):
      ClientUpdate.answered(number: number, client: id, &state)
    default:
      break
    }
    return []
  }

  /// A request could not be carried out; the notice says why.
  /// - Returns: whether the notice is to be shown.
  static func failed(_ state: inout AppState, _ request: Request) -> Bool {
    state.awaited.removeAll { $0 == request }
    switch request {
    case .saveDraft(let save): return FormUpdate.saveFailed(save, &state)
    case .submit: FormUpdate.sendFailed(request, &state)
    case .drafts: state.correcting = nil
    case .draft: state.resuming = nil
    case .assess: FormUpdate.assessFailed(&state)
    case .order: FormUpdate.previousFailed(&state)
    case .orders(let query):
      FormUpdate.previousFailed(&state)
      OrdersUpdate.failed(query, &state)
    case .step(let step) where ReviewUpdate.isDecision(step.action):
      ReviewUpdate.failed(step, &state)
    case .queue: ReviewUpdate.failed(&state)
    case .review(let number): ReviewUpdate.readingFailed(number, &state)
    case .approveUnflagged: ReviewUpdate.endBulk(&state)
    case .step(let step) where step.content == nil: StepUpdate.failed(step, &state)
    case .step: FormUpdate.sendFailed(request, &state)
    case .clients: ClientsUpdate.failed(&state)
    default: break
    }
    return true
  }

  private static func refused(
    _ state: inout AppState, _ request: Request, _ refusal: OrderRefusal
  ) -> [Effect] {
    switch (request, refusal) {
    case (.saveDraft(let save), .draftConflict(let now, _)):
      return FormUpdate.conflict(now, save, &state)
    case (.saveDraft(let save), .noSuchDraft):
      return FormUpdate.draftGone(save, &state)
    case (.submit, _):
      return FormUpdate.refused(refusal, request, &state)
    case (.step(let step), _) where step.content != nil:
      return FormUpdate.refused(refusal, request, &state)
    case (.step(let step), _) where ReviewUpdate.isDecision(step.action):
      return ReviewUpdate.refused(refusal, step, &state)
    case (.review(let number), _):
      state.notice = Notice(.error, RefusalText.sentence(refusal, state.catalogue))
      return ReviewUpdate.unreadable(number, &state)
    case (.step(let step), _):
      StepUpdate.refused(refusal, step, &state)
      return []
    case (.clients, _):
      ClientsUpdate.refused(refusal, &state)
      return []
    case (.discardDraft, .noSuchDraft):
      return []
    default:
      _ = failed(&state, request)
      state.notice = Notice(.error, RefusalText.sentence(refusal, state.catalogue))
      return []
    }
  }
}
