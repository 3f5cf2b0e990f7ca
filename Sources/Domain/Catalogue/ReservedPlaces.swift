/// Places of an insats that are kept for clients of a target group, or of one below it.
package struct ReservedPlaces: Codable, Hashable, Sendable {
  package var group: TargetGroupKey
  /// How many are kept.
  package var max: Int
  /// How many of them the store's own orders hold, at most `max`; 0 in files and in history.
  package var taken: Int

  package init(_ group: TargetGroupKey, max: Int, taken: Int = 0) {
    self.group = group
    self.max = max
    self.taken = taken
  }

  /// How many nobody of the group has.
  package var kept: Int { Swift.max(0, max - taken) }
}

extension Places {
  /// Free places for a client of some target groups: those kept for others are not; `nil` when
  /// nobody knows.
  package func free(
    for groups: [TargetGroupKey], in hierarchy: Hierarchy<TargetGroup>
  ) -> Int? {
    guard let free, !reserved.isEmpty else { return free }
    let others = reserved.filter { row in
      !groups.contains { hierarchy.isWithin($0, row.group) }
    }
    return Swift.max(0, free - others.reduce(0) { $0 + $1.kept })
  }

  /// The same without what orders hold of the reserved places.
  package var withoutTaken: Places {
    var places = self
    for index in places.reserved.indices { places.reserved[index].taken = 0 }
    return places
  }
}

extension Places: Codable {
  private enum CodingKeys: String, CodingKey {
    case max, booked, waiting, asOf, reserved
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      max: try container.decodeIfPresent(Int.self, forKey: .max),
      booked: try container.decodeIfPresent(Int.self, forKey: .booked),
      waiting: try container.decodeIfPresent(Int.self, forKey: .waiting),
      asOf: try container.decodeIfPresent(Day.self, forKey: .asOf),
      reserved: try container.decodeIfPresent([ReservedPlaces].self, forKey: .reserved) ?? [])
  }

  /// Says nothing of reserved places when there are none, as before there were any: the text is
  /// digested in the history of cards.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(max, forKey: .max)
    try container.encodeIfPresent(booked, forKey: .booked)
    try container.encodeIfPresent(waiting, forKey: .waiting)
    try container.encodeIfPresent(asOf, forKey: .asOf)
    if !reserved.isEmpty { try container.encode(reserved, forKey: .reserved) }
  }
}
