extension Lifecycle {
  /// Every step there is (design §6), in the order a menu shows them. At most one row for each
  /// status, action and setting.
  package static let table: [Transition] = caseworker + review + answers + course + exits + returns

  private static let orderers: Set<UserRole> = [.caseworker, .supervisor]
  /// A provider outside answers by telephone, and the caseworker writes it down.
  private static let answerers: Set<UserRole> = [.caseworker, .provider]

  /// Before the supervisor has seen it, or when it came back.
  private static let caseworker: [Transition] =
    [Transition(nil, .create, .draft, by: [.caseworker], .own)]
    + [.draft, .sentBack].flatMap { from in
      [
        Transition(from, .submit, .inReview, by: [.caseworker], .own, in: .shared),
        Transition(from, .submit, .ordered, by: [.caseworker], .own, in: .solo),
      ]
    }

  private static let review: [Transition] =
    [
      Transition(.inReview, .approve, .approved, by: [.supervisor], .others),
      Transition(.inReview, .sendBack, .sentBack, by: [.supervisor], .others, why: .sendBacks),
      // Review must never be the bottleneck: after some working days the order goes on unread.
      Transition(.inReview, .forward, .ordered, by: []),
      Transition(.approved, .forward, .ordered, by: []),
    ]
    + [.sentBack, .approved, .ordered].map { from in
      Transition(from, .takeBack, .inReview, by: [.supervisor], .others, in: .shared)
    }

  /// The provider's answer. One that comes at once need not be preceded by `mottagen`.
  private static let answers: [Transition] =
    [
      Transition(.ordered, .receive, .received, by: answerers),
      Transition(.received, .assess, .assessed, by: answerers),
    ]
    + [.ordered, .received, .assessed, .waitingList].map { from in
      Transition(from, .accept, .accepted, by: answerers)
    }
    + [.ordered, .received, .assessed].map { from in
      Transition(from, .putOnWaitingList, .waitingList, by: answerers)
    }
    + [.ordered, .received, .assessed, .waitingList, .accepted].map { from in
      Transition(from, .decline, .declined, by: answerers, why: .refusals, needsText: true)
    }

  private static let course: [Transition] =
    [
      Transition(.accepted, .start, .started, by: answerers),
      Transition(.started, .pause, .paused, by: answerers, needsText: true),
      Transition(.paused, .resume, .started, by: answerers),
    ]
    + [.started, .paused].map { from in
      Transition(from, .close, .closed, by: answerers, why: .closures, needsOutcomes: true)
    }

  /// Before the insats has begun. What has begun is closed, with its outcome.
  private static let exits: [Transition] =
    [.inReview, .sentBack, .approved, .ordered, .received, .assessed, .waitingList, .accepted].map {
      Transition($0, .withdraw, .withdrawn, by: orderers, why: .withdrawals)
    }
    + [.ordered, .received, .assessed].map { from in
      Transition(from, .expire, .expired, by: [])
    }
    + [.ordered, .received, .assessed, .waitingList, .accepted].map { from in
      Transition(from, .redirect, .redirected, by: orderers, why: .withdrawals)
    }
    // Why these ended is known already.
    + [.declined, .expired].map { from in
      Transition(from, .redirect, .redirected, by: orderers)
    }

  private static let returns: [Transition] =
    [
      Transition(.closed, .reopen, .started, by: orderers, needsText: true),
      Transition(.declined, .reopen, .received, by: orderers, needsText: true),
      Transition(.expired, .reopen, .ordered, by: orderers, needsText: true),
      // It may never have been reviewed.
      Transition(.withdrawn, .reopen, .inReview, by: orderers, in: .shared, needsText: true),
      Transition(.withdrawn, .reopen, .ordered, by: orderers, in: .solo, needsText: true),
    ]
    + ReferralStatus.allCases.filter { $0 != .draft && $0 != .enteredInError }.flatMap { from in
      [
        Transition(
          from, .markInError, .enteredInError, by: [.supervisor], .others, in: .shared,
          needsText: true),
        Transition(
          from, .markInError, .enteredInError, by: [.caseworker], .own, in: .solo,
          needsText: true),
      ]
    }
}
