extension ReferralStatus {
  /// Sent in and not over: what counts as a client's open order.
  package var isOpen: Bool { self != .draft && !isOver }

  /// Nothing more is expected to happen to the order.
  package var isOver: Bool {
    switch self {
    case .declined, .closed, .withdrawn, .expired, .redirected, .enteredInError: true
    case .draft, .inReview, .sentBack, .approved, .ordered, .received, .assessed, .waitingList,
      .accepted, .started, .paused:
      false
    }
  }

  /// Where an order lies before its provider has it, and again when it was taken back.
  package static let beforeProvider: Set<ReferralStatus> = [
    .draft, .inReview, .sentBack, .approved,
  ]

  /// Whether an order books a place of its insats: from the day it is sent in until it is over.
  /// Waiting for one books none, nor does an order that lies with its caseworker (design §5).
  package var holdsPlace: Bool {
    switch self {
    case .inReview, .approved, .ordered, .received, .assessed, .accepted, .started, .paused: true
    case .draft, .sentBack, .waitingList, .declined, .closed, .withdrawn, .expired, .redirected,
      .enteredInError:
      false
    }
  }
}
