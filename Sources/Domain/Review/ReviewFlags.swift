/// What somebody who reviews an order should look at. Nothing here stops an order: it says where
/// the eyes should be.
package struct ReviewFlags {
  private let content: ReferralContent
  private let insats: Insats?
  private let catalogue: Catalogue
  private let rule: ReviewRule
  private let past: [PastReferral]
  private let copied: Int?
  private let forwards: Day?
  private let age: Int?
  private let today: Day

  /// Fewer characters than this about the children is no description.
  private static let leastOfChildren = 15

  /// Every flag of an order, each key once at most, in the order of `ReviewFlag.Key`.
  ///
  /// `past` is all the client's orders, of which those made before the order `own` count; `copied`
  /// the earlier order with the same justification; `forwards` the day the order goes on unread.
  package static func all(
    _ content: ReferralContent, own: Int?, past: [PastReferral], copied: Int?, forwards: Day?,
    age: Int?, rule: ReviewRule, catalogue: Catalogue, today: Day
  ) -> [ReviewFlag] {
    let flags = ReviewFlags(
      content: content, insats: content.insats.flatMap { catalogue[$0] }, catalogue: catalogue,
      rule: rule,
      past: past.filter { $0.number < own ?? .max && $0.isCounted }
        .sorted(by: PastReferral.isOrdered(_:before:)),
      copied: copied, forwards: forwards, age: age, today: today)
    return ReviewFlag.Key.allCases.compactMap(flags.flag)
  }

  /// How much an order weighs in the queue.
  package static func risk(_ flags: [ReviewFlag]) -> Int {
    flags.reduce(0) { $0 + weight($1.key) }
  }

  /// Follows the order of the keys.
  private static func weight(_ key: ReviewFlag.Key) -> Int {
    switch key {
    case .protectedIdentity, .externalWithoutConsent: 10
    case .goingRound: 8
    case .repeated, .wrongTargetGroup: 6
    case .childrenMissing: 5
    case .override: 4
    case .copiedJustification, .thinJustification: 3
    case .expensive, .longPeriod: 2
    case .nearDeadline: 1
    }
  }

  private func flag(_ key: ReviewFlag.Key) -> ReviewFlag? {
    switch key {
    case .protectedIdentity: content.client.isProtected ? ReviewFlag(key) : nil
    case .externalWithoutConsent: card?.consentMissing.map { _ in ReviewFlag(key) }
    case .goingRound: circling.map { ReviewFlag(key, count: $0.count, day: $0.last) }
    case .repeated: repeated
    case .wrongTargetGroup: wrongGroup
    case .childrenMissing: children
    case .override: overridden
    case .copiedJustification: copied.map { ReviewFlag(key, order: $0) }
    case .thinJustification: thin
    case .expensive: expensive
    case .longPeriod: long
    case .nearDeadline: near
    }
  }

  private var card: CardCheck? {
    insats.map {
      CardCheck(content: content, insats: $0, catalogue: catalogue, age: age, today: today)
    }
  }

  private var history: HistoryCheck { HistoryCheck(past: past, kinds: catalogue.codes.kinds) }

  private var circling: ReferralWarning? { insats.flatMap(history.goingRound) }

  /// One that goes round is told of as that.
  private var repeated: ReviewFlag? {
    guard let insats, circling == nil, let same = history.same(insats) else { return nil }
    return ReviewFlag(.repeated, count: same.count, day: same.last)
  }

  private var wrongGroup: ReviewFlag? {
    let warnings = [card?.targetGroup, card?.notFor].compactMap { $0?.key }
    return warnings.isEmpty ? nil : ReviewFlag(.wrongTargetGroup, warnings: warnings)
  }

  private var children: ReviewFlag? {
    guard let has = content.hasChildren else { return ReviewFlag(.childrenMissing) }
    let count = content.childrensSituation.count
    return has && count < Self.leastOfChildren ? ReviewFlag(.childrenMissing, count: count) : nil
  }

  private var overridden: ReviewFlag? {
    let keys = Set(content.overrides.map(\.warning)).subtracting(rule.unflaggedOverrides)
    let warnings = ReferralWarning.Key.allCases.filter(keys.contains)
    return warnings.isEmpty ? nil : ReviewFlag(.override, warnings: warnings)
  }

  private var thin: ReviewFlag? {
    let count = content.justification.count
    return count < rule.thinJustification ? ReviewFlag(.thinJustification, count: count) : nil
  }

  private var expensive: ReviewFlag? {
    guard let cost = insats?.cost else { return nil }
    let words = cost.lowercased()
    return rule.costWords.contains { words.contains($0) }
      ? ReviewFlag(.expensive, detail: cost) : nil
  }

  private var long: ReviewFlag? {
    guard let start = content.wishedStart, let end = content.reviewDay else { return nil }
    let days = end.number - start.number
    return days > rule.longPeriod ? ReviewFlag(.longPeriod, count: days, day: end) : nil
  }

  private var near: ReviewFlag? {
    guard let forwards else { return nil }
    let left = max(0, WorkingDays.between(today, forwards))
    return left <= rule.nearDeadline ? ReviewFlag(.nearDeadline, count: left, day: forwards) : nil
  }
}
