/// The warnings that come from the client's other orders, one small rule each.
struct HistoryCheck {
  /// Those that count, oldest first.
  let past: [PastReferral]
  let kinds: Hierarchy<InsatsKind>

  /// The same insats before, whatever became of it.
  func same(_ insats: Insats) -> ReferralWarning? {
    about(.sameInsats, past.filter { $0.insats == insats.id })
  }

  /// Other insatser of the same kind, a wider or a narrower one before.
  func sameKind(_ insats: Insats) -> ReferralWarning? {
    about(
      .sameKind,
      past.filter { $0.insats != insats.id && kinds.isRelated($0.kind, insats.kind) })
  }

  /// At least two of the same insats or kind before and none that led to work or studies, so that
  /// this is the third (domain facts 2.9, I14). One taken back before it began led nowhere because
  /// nobody tried, and is left out.
  func goingRound(_ insats: Insats) -> ReferralWarning? {
    let tried = past.filter { order in
      order.status != .withdrawn
        && (order.insats == insats.id || kinds.isRelated(order.kind, insats.kind))
    }
    guard tried.count >= 2, !tried.contains(where: \.hasResult) else { return nil }
    return about(.goingRound, tried)
  }

  /// Another order is sent in and not over; one that has started counts.
  var openOrder: ReferralWarning? { about(.openOrder, past.filter(\.status.isOpen)) }

  /// How many, when the last was sent in, and how that one ended.
  private func about(
    _ key: ReferralWarning.Key, _ orders: [PastReferral]
  ) -> ReferralWarning? {
    orders.last.map { last in
      ReferralWarning(key, count: orders.count, last: last.ordered, outcome: last.outcome)
    }
  }
}
