/// One thing that speaks for an insats, or is to be looked out for, with what it is about.
package struct MatchPoint: Codable, Hashable, Sendable {
  package var kind: Kind
  package var points: Int
  package var detail: Detail?

  /// With the points of the table, `Kind.points`.
  package init(_ kind: Kind, _ detail: Detail? = nil) {
    self.kind = kind
    self.points = kind.points
    self.detail = detail
  }

  /// What a point is about. The sentence is made where it is shown.
  package enum Detail: Codable, Hashable, Sendable {
    /// The client's group, the card's, and whether the card's is our reading of the source.
    case groups(client: TargetGroupKey, card: TargetGroupKey, isInterpretation: Bool)
    case group(TargetGroupKey)
    case kind(KindKey)
    case ages(AgeSpan)
    case hours(HoursPerWeek)
    case places(Int)
    case municipality(MunicipalityKey)
    case day(Day)
    /// The card's own words.
    case words(String)
  }
}
