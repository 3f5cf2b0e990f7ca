/// From a client's needs to a ranked list of insatser: rules that can be read
/// (`MatchPoint.Kind.points`), the same answer every time, and a reason for every point.
package enum Matching {
  /// Every insats of the catalogue once: those that have not ended first, then by score, then by
  /// free places (known ones, the most first; then unknown; then none) and last in the catalogue's
  /// own order, by name. The age of the cards is reckoned against `today`.
  package static func rank(_ needs: ClientNeeds, in catalogue: Catalogue, today: Day) -> [Match] {
    let scoring = MatchScoring(needs: needs, catalogue: catalogue, today: today)
    let ranked = catalogue.insatser.enumerated().map { place, insats in
      Ranked(match: scoring.match(insats), free: insats.places.free, place: place)
    }
    return ranked.sorted(by: <).map(\.match)
  }

  /// How one insats stands; the same as its row in `rank`.
  package static func match(
    _ insats: Insats, for needs: ClientNeeds, in catalogue: Catalogue, today: Day
  ) -> Match {
    MatchScoring(needs: needs, catalogue: catalogue, today: today).match(insats)
  }

  /// The best insatser beside one, at most `limit`, that fit and have a known free place: nothing
  /// known shuts the client out, and a target group (or, when no group is known, the kind) speaks
  /// for them.
  package static func alternatives(
    to insats: InsatsID, for needs: ClientNeeds, in catalogue: Catalogue, today: Day, limit: Int = 3
  ) -> [Match] {
    let fitting = rank(needs, in: catalogue, today: today).lazy.filter { match in
      match.insats != insats && match.isClear
        && match.reasons.contains { $0.kind == .freePlace }
        && (needs.targetGroups.isEmpty
          ? match.reasons.contains { $0.kind == .kind } : match.hasGroup)
    }
    return Array(fitting.prefix(limit))
  }

  /// The obstacles to self-support whose words in the code list name a target group. For the others
  /// nothing is concluded.
  package static let groupOfObstacle: [CodeKey: TargetGroupKey] = [
    "fh01": "arbetslosa", "fh02": "nyanlanda", "fh03": "sjukskrivna", "fh06": "sociala-skal",
  ]

  private struct Ranked: Comparable {
    var match: Match
    var free: Int?
    /// In the catalogue.
    var place: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.match.hasEnded != right.match.hasEnded { return right.match.hasEnded }
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
