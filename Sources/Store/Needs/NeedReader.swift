import Domain
import GRDB

/// Reads the register of needs. They are of no client, so reading them is no event.
struct NeedReader {
  let database: Database

  /// So many of a sort are read at the most.
  private static let most = 1_000

  func need(_ number: Int) throws -> UnmetNeed? {
    try needs("number = ?", [number]).first
  }

  /// The one an earlier request stored, whoever's it is.
  func need(requestID: String) throws -> UnmetNeed? {
    try needs("request_id = ?", [requestID]).first
  }

  /// Those in any of the scopes, the newest first. Of very many they are the newest, and of all of them
  /// also those that have waited longest for an answer.
  func needs(_ scopes: [NeedScope]) throws -> [UnmetNeed] {
    let found = try scopes.flatMap { scope in
      switch scope {
      case .all:
        try needs("number > 0 ORDER BY number DESC LIMIT ?", [Self.most])
          + waiting(.new) + waiting(.assessed)
      case .sender(let name):
        try needs("sender = ? ORDER BY number DESC LIMIT ?", [name, Self.most])
      case .unit(let unit):
        try needs("unit = ? ORDER BY number DESC LIMIT ?", [unit, Self.most])
      }
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.number).inserted }.sorted { $0.number > $1.number }
  }

  /// Those in a status, the oldest first.
  func waiting(_ status: UnmetNeed.Status) throws -> [UnmetNeed] {
    try needs("status = ? ORDER BY number LIMIT ?", [status.rawValue, Self.most])
  }

  /// A user's needs that got an answer on a day or later, by that day.
  func answered(to sender: String, since day: Day) throws -> [UnmetNeed] {
    try needs(
      "sender = ? AND answered >= ? ORDER BY answered DESC LIMIT ?",
      [sender, day.description, Self.most]
    ).reversed()
  }

  /// What a user's searches without a hit signalled on a day.
  func noHits(of sender: String, on day: Day) throws -> [UnmetNeed] {
    try needs(
      "sender = ? AND day = ? AND source = ? LIMIT ?",
      [sender, day.description, UnmetNeed.Source.noHit.rawValue, Self.most])
  }

  /// Every open need, put together with those that name the same.
  func openTags() throws -> [NeedTags] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT kind, groups, count FROM need_sum WHERE count > 0"))
    return try rows.map { row in
      var row = RowReader(row)
      let kind: String = try row.next()
      let groups: String = try row.next()
      return NeedTags(
        groups: groups.split(separator: " ").map { TargetGroupKey(String($0)) },
        kind: kind.isEmpty ? nil : KindKey(kind), count: try row.next())
    }
    .sorted {
      ($0.groups.map(\.rawValue).joined(separator: " "), $0.kind?.rawValue ?? "")
        < ($1.groups.map(\.rawValue).joined(separator: " "), $1.kind?.rawValue ?? "")
    }
  }

  private func needs(
    _ condition: String, _ values: [any DatabaseValueConvertible]
  ) throws -> [UnmetNeed] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT \(NeedColumns.all.joined(separator: ", ")) FROM need WHERE \(condition)"),
      arguments: StatementArguments(values))
    return try rows.map { row in
      var row = RowReader(row)
      let number: Int = try row.next()
      let _: String = try row.next()
      return UnmetNeed(
        number: number, targetGroups: try groups(of: number), kind: try row.optionalKey(),
        municipality: try row.optionalKey(), source: try row.choice(), status: try row.choice(),
        text: try row.next(), answer: try row.next(), sender: try row.next(),
        unit: try row.optional(), day: try Self.day(&row), answered: try row.day(),
        version: try row.next())
    }
  }

  private static func day(_ row: inout RowReader) throws -> Day {
    guard let day = try row.day() else { throw StoreError.damaged }
    return day
  }

  private func groups(of number: Int) throws -> [TargetGroupKey] {
    try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT target_group FROM need_group WHERE need = ? ORDER BY position"),
      arguments: [number]
    ).map { TargetGroupKey($0) }
  }
}
