/// A client's insatser in time: what ran side by side, and the days without any. Process figures,
/// never a judgement of the person (domain facts 2.8).
package struct ClientChain: Codable, Hashable, Sendable {
  /// Every order but drafts and those entered in error, by the day it began (else the day it was
  /// sent in) and then by number.
  package let orders: [PastReferral]
  /// Pairs that ran at the same time, by the day it began to be so.
  package let parallels: [Parallel]
  /// Stretches between two insatser when none ran, in time order.
  package let gaps: [Gap]
  /// How often each kind was ordered, by key.
  package let kinds: [KindCount]
  /// The day the last insats ended, when none has run since and none runs now.
  package let idleSince: Day?

  /// - Parameter past: the client's orders, in any order.
  package init(_ past: [PastReferral]) {
    let told = past.filter { $0.status != .draft && $0.status != .enteredInError }
    orders = told.sorted { left, right in
      (left.started ?? left.ordered, left.number) < (right.started ?? right.ordered, right.number)
    }
    let runs = orders.compactMap { ChainRun($0) }.sorted { left, right in
      (left.from, left.number) < (right.from, right.number)
    }
    parallels = Self.parallels(runs)
    gaps = Self.gaps(runs)
    kinds = Self.kinds(told)
    idleSince = runs.contains { $0.to == nil } ? nil : runs.compactMap(\.to).max()
  }

  /// The longest of the gaps, the first of those that are as long.
  package var longestGap: Gap? {
    gaps.reduce(nil) { longest, gap in
      if let longest, longest.days >= gap.days { longest } else { gap }
    }
  }

  /// Two insatser that ran at the same time; a hand-over on one and the same day is not that.
  package struct Parallel: Codable, Hashable, Sendable {
    /// Numbers of the orders, the one that began first first.
    package var first: Int
    package var second: Int
    package var from: Day
    /// The day the first of the two ended; `nil` while both run.
    package var to: Day?

    package init(first: Int, second: Int, from: Day, to: Day?) {
      self.first = first
      self.second = second
      self.from = from
      self.to = to
    }
  }

  /// Days without an insats.
  package struct Gap: Codable, Hashable, Sendable {
    /// Number of the order that ended last before it, and of the one that ended it.
    package var after: Int
    package var before: Int
    /// The day of the end.
    package var from: Day
    /// From the end to the next start, as indicator I12 counts (domain facts 2.9); at least 2, as
    /// from one day to the next there is no day without.
    package var days: Int

    package init(after: Int, before: Int, from: Day, days: Int) {
      self.after = after
      self.before = before
      self.from = from
      self.days = days
    }
  }

  package struct KindCount: Codable, Hashable, Sendable {
    package var kind: KindKey
    /// Orders that count as ordered; one replaced by another does not.
    package var orders: Int
    /// How many of them led to work or studies (class A or B).
    package var withResult: Int

    package init(kind: KindKey, orders: Int, withResult: Int) {
      self.kind = kind
      self.orders = orders
      self.withResult = withResult
    }
  }
}
