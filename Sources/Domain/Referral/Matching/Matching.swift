/// From a client's needs to a ranked list of insatser: rules that can be read
/// (`MatchPoint.Kind.points`), the same answer every time, and a reason for every point.
package enum Matching {
  /// Every insats of the catalogue once: those that have not ended first, then by score, then by
  /// free places (known ones, the most first; then unknown; then none) and last in the catalogue's
  /// own order, by name. The age of the cards is reckoned against `today`.
  package static func rank(_ needs: ClientNeeds, in catalogue: Catalogue, today: Day) -> [Match] {
    rank(catalogue.insatser, for: needs, in: catalogue, today: today)
  }

  /// How one insats stands; the same as its row in `rank`.
  package static func match(
    _ insats: Insats, for needs: ClientNeeds, in catalogue: Catalogue, today: Day
  ) -> Match {
    MatchScoring(needs: needs, catalogue: catalogue, today: today, cards: []).match(insats)
  }

  /// The best insatser beside one, at most `limit`, that fit and have a known free place: nothing
  /// known shuts the client out, and a target group (or, when no group is known, the kind) speaks
  /// for them.
  package static func alternatives(
    to insats: InsatsID, for needs: ClientNeeds, in catalogue: Catalogue, today: Day, limit: Int = 3
  ) -> [Match] {
    let groups = catalogue.codes.targetGroups
    let open = catalogue.insatser.filter {
      $0.id != insats && ($0.places.free(for: needs.targetGroups, in: groups) ?? 0) > 0
    }
    let fitting = rank(open, for: needs, in: catalogue, today: today).lazy.filter { match in
      match.isClear
        && (needs.targetGroups.isEmpty
          ? match.reasons.contains { $0.kind == .kind } : match.hasGroup)
    }
    return Array(fitting.prefix(limit))
  }

  /// The cards are in the catalogue's order.
  private static func rank(
    _ cards: [Insats], for needs: ClientNeeds, in catalogue: Catalogue, today: Day
  ) -> [Match] {
    let scoring = MatchScoring(needs: needs, catalogue: catalogue, today: today, cards: cards)
    let ranked = cards.enumerated().map { place, insats in
      Ranked(
        match: scoring.match(insats), hasEnded: insats.status == .ended, free: insats.places.free,
        place: place)
    }
    return ranked.sorted(by: <).map(\.match)
  }

  /// The obstacles to self-support whose words in the code list name a target group. For the others
  /// nothing is concluded.
  package static let groupOfObstacle: [CodeKey: TargetGroupKey] = [
    "fh01": "arbetslosa", "fh02": "nyanlanda", "fh03": "sjukskrivna", "fh06": "sociala-skal",
  ]

  private struct Ranked: Comparable {
    var match: Match
    var hasEnded: Bool
    var free: Int?
    /// In the catalogue.
    var place: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.hasEnded != right.hasEnded { return right.hasEnded }
      if left.match.score != right.match.score { return left.match.score > right.match.score }
      if left.freeRank != right.freeRank { return left.freeRank > right.freeRank }
      return left.place < right.place
    }

    /// Twice the free places, so that unknown fits in above none.
    private var freeRank: Int {
      guard let free else { return 1 }
      return min(free, Int.max / 2) * 2
    }
  }
}
