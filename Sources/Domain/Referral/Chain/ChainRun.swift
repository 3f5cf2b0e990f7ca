/// The days one insats ran for a client.
struct ChainRun {
  let number: Int
  let from: Day
  /// `nil` while it runs.
  let to: Day?

  /// `nil` for what never began, and for what is over without a known end: guessing the end would
  /// make up a gap.
  init?(_ order: PastReferral) {
    guard let started = order.started else { return nil }
    let isRunning = order.status == .started || order.status == .paused
    guard isRunning || order.ended != nil else { return nil }
    number = order.number
    from = started
    to = isRunning ? nil : order.ended.map { max($0, started) }
  }

  /// Whether they share more than the day when one ends and the other begins.
  func overlaps(_ other: ChainRun) -> Bool {
    (to.map { $0 > other.from } ?? true) && (other.to.map { $0 > from } ?? true)
  }
}

extension ClientChain {
  static func parallels(_ runs: [ChainRun]) -> [Parallel] {
    var parallels: [Parallel] = []
    for (place, second) in runs.enumerated() {
      // The runs before it in the list began no later, so the two overlap from the second's start.
      for first in runs[..<place] where first.overlaps(second) {
        let to = [first.to, second.to].compactMap { $0 }.min()
        parallels.append(
          Parallel(first: first.number, second: second.number, from: second.from, to: to))
      }
    }
    return parallels
  }

  static func gaps(_ runs: [ChainRun]) -> [Gap] {
    var gaps: [Gap] = []
    var last: (number: Int, to: Day)?
    for run in runs {
      if let last, run.from.number - last.to.number > 1 {
        gaps.append(
          Gap(
            after: last.number, before: run.number, from: last.to,
            days: run.from.number - last.to.number))
      }
      // One that still runs leaves no gap after it.
      guard let to = run.to else { break }
      if last.map({ to >= $0.to }) ?? true { last = (run.number, to) }
    }
    return gaps
  }

  static func kinds(_ orders: [PastReferral]) -> [KindCount] {
    let counted = Dictionary(grouping: orders.filter(\.isCounted), by: \.kind)
    return counted.map { kind, orders in
      KindCount(
        kind: kind, orders: orders.count, withResult: orders.filter(\.hasResult).count)
    }
    .sorted { $0.kind < $1.kind }
  }
}
