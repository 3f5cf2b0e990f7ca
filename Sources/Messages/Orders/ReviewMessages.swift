package import Domain

/// Which orders of the queue to show. Never by what is said of a client (förordning 2001:637
/// 15 §).
package struct QueueFilter: Codable, Hashable, Sendable {
  package var unit: String?
  package var insats: InsatsID?
  package var provider: ProviderKey?
  package var caseworker: String?
  package var flag: ReviewFlag.Key?
  /// Only those that have waited so many working days or more.
  package var minWorkingDays: Int?

  package init(
    unit: String? = nil, insats: InsatsID? = nil, provider: ProviderKey? = nil,
    caseworker: String? = nil, flag: ReviewFlag.Key? = nil, minWorkingDays: Int? = nil
  ) {
    self.unit = unit
    self.insats = insats
    self.provider = provider
    self.caseworker = caseworker
    self.flag = flag
    self.minWorkingDays = minWorkingDays
  }
}

/// The orders that wait for the caller's decision, riskiest first.
package struct ReviewQueue: Codable, Hashable, Sendable {
  package var lines: [QueueLine]
  /// Whether more wait than the lines were chosen from: those that were sent in first.
  package var hasMore: Bool

  package init(lines: [QueueLine], hasMore: Bool = false) {
    self.lines = lines
    self.hasMore = hasMore
  }
}

/// An order in the queue.
package struct QueueLine: Codable, Hashable, Sendable, Identifiable {
  package var order: OrderLine
  package var provider: ProviderKey?
  /// What to look at, riskiest first.
  package var flags: [ReviewFlag]
  /// How long it has waited: working days since it was sent in, last time.
  package var workingDays: Int
  /// The day it goes on unread; `nil` when it does not.
  package var forwards: Day?
  /// Whether it has been sent back before.
  package var isResubmitted: Bool

  package var id: Int { order.number }

  package init(
    order: OrderLine, provider: ProviderKey?, flags: [ReviewFlag], workingDays: Int,
    forwards: Day?, isResubmitted: Bool
  ) {
    self.order = order
    self.provider = provider
    self.flags = flags
    self.workingDays = workingDays
    self.forwards = forwards
    self.isResubmitted = isResubmitted
  }
}

/// All a reviewer needs of one order.
package struct ReviewSheet: Codable, Hashable, Sendable {
  package var order: OrderSheet
  package var flags: [ReviewFlag]
  /// The client's insatser in time.
  package var file: ClientFile
  /// The order as it was when it last was sent back, its client left out; `nil` when it never was.
  package var returned: ReferralContent?
  package var workingDays: Int
  package var forwards: Day?

  package init(
    order: OrderSheet, flags: [ReviewFlag], file: ClientFile, returned: ReferralContent?,
    workingDays: Int, forwards: Day?
  ) {
    self.order = order
    self.flags = flags
    self.file = file
    self.returned = returned
    self.workingDays = workingDays
    self.forwards = forwards
  }
}

/// An order as somebody has seen it.
package struct SeenOrder: Codable, Hashable, Sendable {
  package var number: Int
  package var version: Int

  package init(number: Int, version: Int) {
    self.number = number
    self.version = version
  }
}

/// What became of approving several orders at once.
package struct BulkApproval: Codable, Hashable, Sendable {
  package var approved: [OrderReceipt]
  /// Numbers of those left alone: flagged, changed or decided meanwhile, or not the caller's.
  package var left: [Int]

  package init(approved: [OrderReceipt], left: [Int]) {
    self.approved = approved
    self.left = left
  }
}
