import Domain

/// How an order of a practice store came to its status: actions with the days between them.
struct PracticePath {
  let status: ReferralStatus
  /// How many orders there are of it.
  let count: Int
  /// How many days ago the last step was, at least and at most.
  let ago: ClosedRange<Int>
  /// After the order was made and sent in; the days are at most so many since the step before.
  let actions: [(action: ReferralAction, days: Int)]

  /// Every status but draft, which is no order yet; some three hundred in all.
  static let all: [PracticePath] = [
    PracticePath(.inReview, 26, ago: 6, []),
    PracticePath(.sentBack, 6, ago: 8, [(.sendBack, 4)]),
    PracticePath(.approved, 4, ago: 2, [(.approve, 4)]),
    PracticePath(.ordered, 14, ago: 12, sent),
    PracticePath(.received, 8, ago: 10, sent + [(.receive, 5)]),
    PracticePath(.assessed, 6, ago: 10, sent + [(.receive, 5), (.assess, 5)]),
    PracticePath(.waitingList, 9, ago: 90, sent + [(.receive, 5), (.putOnWaitingList, 6)]),
    PracticePath(.accepted, 10, ago: 14, sent + [(.receive, 5), (.accept, 8)]),
    PracticePath(.started, 40, ago: 160, begun),
    PracticePath(.paused, 5, ago: 40, begun + [(.pause, 60)]),
    PracticePath(.closed, 118, ago: 520, begun + [(.close, 150)]),
    PracticePath(.declined, 24, ago: 640, sent + [(.receive, 5), (.decline, 10)]),
    PracticePath(.withdrawn, 14, ago: 640, sent + [(.withdraw, 15)]),
    PracticePath(.expired, 9, ago: 640, sent + [(.expire, 30)]),
    PracticePath(.redirected, 4, ago: 400, sent + [(.receive, 5), (.redirect, 10)]),
    PracticePath(.enteredInError, 3, ago: 600, [(.markInError, 3)]),
  ]

  private static let sent: [(ReferralAction, Int)] = [(.approve, 4), (.forward, 0)]
  private static let begun: [(ReferralAction, Int)] =
    sent + [(.receive, 5), (.accept, 8), (.start, 14)]

  init(
    _ status: ReferralStatus, _ count: Int = 1, ago: Int, least: Int = 0,
    _ actions: [(action: ReferralAction, days: Int)] = []
  ) {
    self.status = status
    self.count = count
    self.ago = least...ago
    self.actions = actions
  }
}
