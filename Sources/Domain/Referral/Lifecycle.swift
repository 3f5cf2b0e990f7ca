/// The life of an order as rules over one table: the only way a status changes.
package enum Lifecycle {
  /// The row for an action on an order in a status.
  ///
  /// - Parameters:
  ///   - action: what is to be done.
  ///   - status: `nil` before the order is in the store.
  ///   - isSolo: whether the store has nobody who reviews.
  /// - Returns: `nil` when the status has no such step.
  package static func transition(
    _ action: ReferralAction, from status: ReferralStatus?, isSolo: Bool
  ) -> Transition? {
    table.first { $0.action == action && $0.from == status && $0.applies(isSolo: isSolo) }
  }

  /// The steps somebody may take on an order now, in the order of the table.
  package static func allowed(
    for caller: StepCaller, from status: ReferralStatus?, isSolo: Bool
  ) -> [Transition] {
    table.filter { row in
      row.from == status && row.applies(isSolo: isSolo) && refusal(of: row, for: caller) == nil
    }
  }

  /// Asks everything the table asks of a step.
  ///
  /// - Parameters:
  ///   - action: what is to be done.
  ///   - status: `nil` before the order is in the store.
  ///   - caller: who wants it.
  ///   - grounds: why.
  ///   - isSolo: whether the store has nobody who reviews.
  ///   - codes: the lists reasons are chosen from.
  ///   - day: the day the step counts from; a reason must be one of that day.
  /// - Returns: the row, with the status to come and what happens to the place.
  /// - Throws: the first thing that is missing: the step, the role, the unit, the ownership, the
  ///   reason, the words, the outcomes.
  package static func apply(
    _ action: ReferralAction, to status: ReferralStatus?, by caller: StepCaller,
    why grounds: StepGrounds = StepGrounds(), isSolo: Bool, codes: CodeLists, on day: Day
  ) throws(LifecycleError) -> Transition {
    guard let row = transition(action, from: status, isSolo: isSolo) else {
      throw .noSuchStep(from: status, action: action)
    }
    if let refusal = refusal(of: row, for: caller) { throw refusal }
    let reasonNeedsText = try reason(grounds.reason, for: row, in: codes, on: day)?.needsText
    if let problem = grounds.textProblem { throw .text(problem) }
    if row.needsText || reasonNeedsText == true, !grounds.hasText { throw .textMissing }
    if row.needsOutcomes, !grounds.hasOutcomes { throw .outcomesMissing }
    return row
  }

  /// Why somebody may not take a step at all; `nil` when they may.
  private static func refusal(of row: Transition, for caller: StepCaller) -> LifecycleError? {
    let roles = UserRole.allCases.filter(row.roles.contains)
    switch caller {
    case .system:
      return row.bySystem ? nil : .notAllowed(roles: roles)
    case .user(let own, let isOwn, let isSameUnit, let isWriter):
      if row.roles.isDisjoint(with: own) { return .notAllowed(roles: roles) }
      if !isSameUnit { return .otherUnit }
      switch row.ownership {
      case .anybodys: return nil
      case .own: return isOwn ? nil : .notOwnReferral
      case .others: return isOwn || isWriter ? .ownReferral : nil
      }
    }
  }

  private static func reason(
    _ key: CodeKey?, for row: Transition, in codes: CodeLists, on day: Day
  ) throws(LifecycleError) -> CodeRow? {
    guard let list = row.reasonList else {
      if key != nil { throw .reasonNotAsked }
      return nil
    }
    guard let key else { throw .reasonMissing(list: list) }
    guard let reason = codes.row(key, in: list), reason.validity.contains(day) else {
      throw .reasonUnknown(list: list)
    }
    return reason
  }
}
