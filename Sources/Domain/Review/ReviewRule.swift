/// How a unit reviews its orders, and how long things may take there.
package struct ReviewRule: Codable, Hashable, Sendable {
  /// Which orders are reviewed at all.
  package enum Scope: Codable, Hashable, Sendable {
    case all
    /// Only those with a flag.
    case flagged
    /// Those with a flag, and so many per cent of the others.
    case sample(percent: Int)
  }

  package var scope: Scope
  /// After so many working days in the queue an order goes on unread; `nil` never.
  package var forwardAfter: Int?
  /// An order without an answer ends so many working days after it was sent to its provider; `nil`
  /// never.
  package var expireAfter: Int?
  /// Login names of those who may decide; empty for every supervisor of the unit.
  package var deciders: [String]
  /// The first contact is to be made within so many working days.
  package var firstContactWithin: Int
  /// A justification with fewer characters is thin.
  package var thinJustification: Int
  /// From the wished start to the review day, in calendar days; more is a long period.
  package var longPeriod: Int
  /// A flag says that the deadline is near when so many working days or fewer are left.
  package var nearDeadline: Int
  /// Words in what a card says of its cost by which it is expensive; in small letters.
  package var costWords: [String]
  /// Warnings that say something of the card rather than of the order: letting them through gives
  /// no flag.
  package var unflaggedOverrides: [ReferralWarning.Key]

  package init(
    scope: Scope = .all, forwardAfter: Int? = 5, expireAfter: Int? = 40, deciders: [String] = [],
    firstContactWithin: Int = 7, thinJustification: Int = 40, longPeriod: Int = 180,
    nearDeadline: Int = 1, costWords: [String] = [],
    unflaggedOverrides: [ReferralWarning.Key] = [.staleCard]
  ) {
    self.scope = scope
    self.forwardAfter = forwardAfter
    self.expireAfter = expireAfter
    self.deciders = deciders
    self.firstContactWithin = firstContactWithin
    self.thinJustification = thinJustification
    self.longPeriod = longPeriod
    self.nearDeadline = nearDeadline
    self.costWords = costWords
    self.unflaggedOverrides = unflaggedOverrides
  }

  /// Whether somebody may decide, as far as the rule names those who do.
  package func lets(_ name: String) -> Bool { deciders.isEmpty || deciders.contains(name) }

  /// Whether an order is to be reviewed: one with a flag always. In a sample its request's id
  /// decides, so that asking again gives the same answer.
  package func selects(requestID: String, hasFlag: Bool) -> Bool {
    switch scope {
    case .all: true
    case .flagged: hasFlag
    case .sample(let percent): hasFlag || Self.draw(requestID) < percent
    }
  }

  /// 0–99, evenly spread over ids (FNV-1a).
  private static func draw(_ requestID: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in requestID.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int((hash ^ (hash >> 32)) % 100)
  }

  /// The day an order goes on unread when it was sent in on a day; `nil` when it never does.
  package func forwards(_ sentIn: Day) -> Day? {
    forwardAfter.map { WorkingDays.adding($0, to: sentIn) }
  }

  /// The day an order without an answer ends when its provider got it on a day.
  package func expires(_ handedOn: Day) -> Day? {
    expireAfter.map { WorkingDays.adding($0, to: handedOn) }
  }
}
