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
    case (.runDueSteps, .dueStepsRun(let count)) where count > 0:
      return OrdersUpdate.refresh(&state) + ReviewUpdate.refresh(&state)
    case (.status, .status(let status)):
      return state.look(at: status)
    case (.saveDraft(let save), .draftSaved(let version)):
      return FormUpdate.saved(save, version: version, &state)
    case (.drafts, .drafts(let drafts)):
      if let sheet = state.correcting {
        state.correcting = nil
        return state.showsAnswers ? FormUpdate.correct(sheet, among: drafts, &state) : []
      }
      DraftsUpdate.answered(drafts, &state)
    case (.draft, .draft(let draft)):
      return state.isToOpen(request) ? FormUpdate.resume(draft, &state) : []
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
    case (.recordContact(let contact), .contactRecorded(let receipt)):
      return ContactUpdate.answered(receipt, contact, &state)
    case (.explainDeviation(let given), .deviationExplained(let deviation)):
      return ExplainUpdate.answered(deviation, given, &state)
    case (.today, .today(let answer)):
      TodayUpdate.answered(answer, &state)
    case (.markNewsSeen, .newsSeen):
      state.notice = Notice(.hint, TodayText.seenNow)
      return TodayUpdate.refresh(&state)
    case (.handoverBasis, .handoverBasis(let basis)):
      return HandoverUpdate.answered(basis, &state)
    case (.handOver, .handedOver(let handover)):
      return HandoverUpdate.done(handover, &state)
    case (.setPlaces(let set), .placesSet(let places)):
      return PlacesUpdate.answered(places, set, &state)
    case (.insatsFigures(let id), .insatsFigures(let figures)):
      FiguresUpdate.answered(figures, id, &state)
    case (.orders(let query), .orders(let lines)):
      if let effects = FormUpdate.answered(lines, for: query, &state) { return effects }
      OrdersUpdate.answered(lines, for: query, &state)
    case (.order, .order(let sheet)):
      if !FormUpdate.answered(sheet, &state) { OrderUpdate.answered(sheet, &state) }
    case (.signalNeed(let given), .needSignalled(let need)):
      return NeedUpdate.sent(given, need, &state)
    case (.needs, .needs(let register)):
      NeedsUpdate.answered(register, &state)
    case (.answerNeed, .needAnswered(let need)):
      return NeedAnswerUpdate.answered(need, &state)
    case (.map, .map(let map)):
      state.countMap(map.items, needs: map.needs, map.codes)
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
    case .recordContact(let contact): ContactUpdate.failed(contact, &state)
    case .setPlaces(let set): PlacesUpdate.failed(set, &state)
    case .explainDeviation(let given): ExplainUpdate.failed(given, &state)
    case .today: TodayUpdate.failed(&state)
    case .handOver(let given): HandoverUpdate.failed(given, &state)
    // What is shown stays as it was read.
    case .status: return false
    // The card says all it can without them.
    case .insatsFigures(let id):
      FiguresUpdate.failed(id, &state)
      return false
    case .clients: ClientsUpdate.failed(&state)
    case .signalNeed(let need): return NeedUpdate.failed(need, &state)
    case .answerNeed(let answer): NeedAnswerUpdate.failed(answer, &state)
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
    case (.signalNeed(let need), _):
      return NeedUpdate.refused(refusal, need, &state)
    case (.answerNeed(let answer), _):
      NeedAnswerUpdate.refused(refusal, answer, &state)
      return []
    case (.recordContact(let contact), _):
      ContactUpdate.refused(refusal, contact, &state)
      return []
    case (.explainDeviation(let given), _):
      ExplainUpdate.refused(refusal, given, &state)
      return []
    case (.handOver(let given), _):
      return HandoverUpdate.refused(refusal, given, &state)
    case (.setPlaces(let set), _):
      return PlacesUpdate.refused(refusal, set, &state)
    case (.insatsFigures, _):
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
