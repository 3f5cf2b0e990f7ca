import Domain
import Messages

extension ReviewUpdate {
  /// The steps that are decisions, or take one back.
  static func isDecision(_ action: ReferralAction) -> Bool {
    switch action {
    case .approve, .sendBack, .takeBack: true
    default: false
    }
  }

  /// Why the order in view cannot be decided now.
  static func whyNotDecide(_ action: ReferralAction, _ state: AppState) -> String? {
    if state.reviewScreen.deciding != nil { return ReviewText.isDeciding }
    guard let sheet = ReviewList.current(state) else {
      return ReviewList.selected(state) == nil ? ReviewText.nothingSelected : ReviewText.notRead
    }
    if sheet.actions.contains(action) { return nil }
    return sheet.referral.caseworker == state.session.userName
      ? StatusText.sentence(.ownReferral) : ReviewText.notYours(sheet.referral.status)
  }

  static func approve(_ state: inout AppState) -> [Effect] {
    guard let referral = ReviewList.current(state)?.referral else { return [] }
    return decide(.approve, referral.number, version: referral.version, &state)
  }

  /// Opens the dialog that asks why the order goes back.
  static func sendBack(_ state: inout AppState) {
    guard let sheet = ReviewList.current(state) else { return }
    StepUpdate.open(.sendBack, sheet, &state)
  }

  /// The last decision that can still be taken back.
  static func liveDecision(_ state: AppState) -> ReviewDecision? {
    state.reviewScreen.decisions.last { $0.left(at: state.moment.seconds) != nil }
  }

  /// Whether seconds are shown that go by.
  static func isCountingDown(_ state: AppState) -> Bool {
    state.context == .review && liveDecision(state) != nil
  }

  static func takeBack(_ state: inout AppState) -> [Effect] {
    guard let last = liveDecision(state) else { return [] }
    return decide(.takeBack, last.number, version: last.version, &state)
  }

  /// A decision was made or taken back: the next order is in view.
  static func stepped(
    _ receipt: OrderReceipt, _ step: TakeStep, _ state: inout AppState
  ) -> [Effect] {
    endDeciding(step, &state)
    let isTakenBack = step.action == .takeBack
    let undone = state.reviewScreen.decisions.first { $0.number == step.number }
    state.reviewScreen.decisions.removeAll { $0.number == step.number }
    // Sending back lets a place go, and taking that back takes it again.
    let movesPlace = step.action == .sendBack || undone?.action == .sendBack
    let others = moved(&state) + (movesPlace ? [.readCatalogue] : [])
    if isTakenBack {
      state.notice = Notice(.hint, ReviewText.takenBack(step.number))
      state.reviewScreen.returning = step.number
      return open(&state) + others
    }
    StepUpdate.close(StepKey(number: step.number, action: step.action), &state)
    state.stepDrafts[StepKey(number: step.number, action: step.action)] = nil
    closeOrder(step.number, &state)
    leave(step.number, &state)
    remember([receipt], step.action, &state)
    offer(ReviewText.decided(receipt, step.action), &state)
    return others
  }

  /// Reads anew what other screens say of the orders that were decided.
  static func moved(_ state: inout AppState) -> [Effect] {
    OrdersUpdate.refresh(&state) + TodayUpdate.refresh(&state)
  }

  /// Keeps what can be taken back, and forgets what no longer can.
  static func remember(
    _ receipts: [OrderReceipt], _ action: ReferralAction, _ state: inout AppState
  ) {
    let now = state.moment.seconds
    state.reviewScreen.decisions.removeAll { $0.left(at: now) == nil }
    state.reviewScreen.decisions += receipts.map {
      ReviewDecision(number: $0.number, action: action, version: $0.version, at: now)
    }
  }

  /// Says what was done, and that it can be taken back as long as it can.
  static func offer(_ sentence: String, _ state: inout AppState) {
    let notice = Notice(.hint, sentence)
    state.notice = notice
    state.reviewScreen.offer = notice
  }

  /// The Engine said no. When somebody was first, the order leaves the list and the queue is read
  /// anew; what was written for sending it back is kept.
  static func refused(
    _ refusal: OrderRefusal, _ step: TakeStep, _ state: inout AppState
  ) -> [Effect] {
    endDeciding(step, &state)
    let isChanged =
      switch refusal {
      case .decided, .noSuchOrder, .conflict: true
      default: step.action == .takeBack
      }
    guard isChanged || step.action != .sendBack else {
      StepUpdate.refused(refusal, step, &state)
      return []
    }
    state.notice = Notice(.error, RefusalText.sentence(refusal, state.catalogue))
    guard isChanged else { return [] }
    StepUpdate.close(StepKey(number: step.number, action: step.action), &state)
    closeOrder(step.number, &state)
    state.reviewScreen.decisions.removeAll { $0.number == step.number }
    if case .conflict(let now, _) = refusal, now.referral.status == .inReview {
      // Still to be decided, but not as it was read.
      state.reviewScreen.sheets = state.reviewScreen.sheets.filter { $0.key.number != step.number }
    } else {
      leave(step.number, &state)
    }
    return open(&state)
  }

  static func failed(_ step: TakeStep, _ state: inout AppState) {
    endDeciding(step, &state)
    StepUpdate.failed(step, &state)
  }

  private static func decide(
    _ action: ReferralAction, _ number: Int, version: Int, _ state: inout AppState
  ) -> [Effect] {
    let step = TakeStep(number: number, action: action, version: version)
    state.reviewScreen.deciding = step
    return [.ask(.step(step))]
  }

  private static func endDeciding(_ step: TakeStep, _ state: inout AppState) {
    if state.reviewScreen.deciding == step { state.reviewScreen.deciding = nil }
  }

  /// Takes away the whole order that was decided, and leads back to the queue.
  private static func closeOrder(_ number: Int, _ state: inout AppState) {
    state.overlays.removeAll { overlay in
      if case .order(let order) = overlay {
        order.review != nil && order.sheet.referral.number == number
      } else {
        false
      }
    }
  }
}
