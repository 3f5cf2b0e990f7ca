/// How a target group on a card stands to a client's groups, the weakest first.
package enum GroupRelation: Int, Codable, CaseIterable, Comparable, Sendable {
  /// The card is for everybody on income support, as its source does not say more.
  case everybody
  /// The client's group takes in the card's: the card is for some of those the client may be one of.
  case above
  /// The client's group stands below the card's: the card is for a wider group.
  case below
  case same

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension TargetGroupKey {
  /// Used where a source does not narrow the group ("Alla som får försörjningsstöd" in the code
  /// list), so it fits every client and never makes a wrong target group.
  package static let everybody: TargetGroupKey = "forsorjningsstodstagare"
}
