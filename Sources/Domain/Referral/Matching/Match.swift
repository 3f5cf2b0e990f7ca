/// How an insats stands to a client's needs, with every point explained. Help to see more than one
/// happens to know, never a decision: nothing is hidden and nothing is chosen.
package struct Match: Codable, Hashable, Sendable, Identifiable {
  package var insats: InsatsID
  /// The sum of the points of `reasons` and `cautions`.
  package var score: Int
  /// What speaks for it, in the order of the table; target groups first, in the card's order.
  package var reasons: [MatchPoint]
  /// What to look out for, in the order of the table; of no points or fewer.
  package var cautions: [MatchPoint]

  package var id: InsatsID { insats }

  /// Whether a target group speaks for it.
  package var hasGroup: Bool {
    reasons.contains { point in
      switch point.kind {
      case .sameGroup, .widerGroup, .narrowerGroup, .everybody: true
      default: false
      }
    }
  }

  /// Whether nothing known shuts the client out.
  package var isClear: Bool { !cautions.contains(where: \.kind.isBlocking) }

  package var hasEnded: Bool { cautions.contains { $0.kind == .ended } }
}
