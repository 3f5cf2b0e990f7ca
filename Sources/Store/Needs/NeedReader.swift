import Domain
import GRDB

/// Reads the register of needs. They are of no client, so reading them is no event.
struct NeedReader {
  let database: Database

  func need(_ number: Int) throws -> UnmetNeed? {
    try needs("number = ?", [number]).first
  }

  /// The one an earlier request stored, whoever's it is.
  func need(requestID: String) throws -> UnmetNeed? {
    try needs("request_id = ?", [requestID]).first
  }

  /// Those in any of the scopes, the newest first.
  func needs(_ scopes: [NeedScope]) throws -> [UnmetNeed] {
    guard !scopes.isEmpty else { return [] }
    var values: [any DatabaseValueConvertible] = []
    let conditions = scopes.map { scope in
      switch scope {
      case .all: return "1"
      case .sender(let name):
        values.append(name)
        return "sender = ?"
      case .unit(let unit):
        values.append(unit)
        return "unit = ?"
      }
    }
    return try needs(
      "(\(conditions.joined(separator: " OR ")))", StatementArguments(values))
  }

  /// What a user's searches without a hit signalled on a day.
  func noHits(of sender: String, on day: Day) throws -> [UnmetNeed] {
    try needs(
      "sender = ? AND day = ? AND source = ?",
      [sender, day.description, UnmetNeed.Source.noHit.rawValue])
  }

  /// Every open need, put together with those that name the same; from indexes alone.
  func openTags() throws -> [NeedTags] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, kind FROM need WHERE status IN ('ny', 'bedomd')")
    guard !rows.isEmpty else { return [] }
    let groups = try groups()
    var counts: [NeedTags: Int] = [:]
    for row in rows {
      var row = RowReader(row)
      let number: Int = try row.next()
      let tags = NeedTags(
        groups: (groups[number] ?? []).sorted(), kind: try row.optionalKey(), count: 0)
      counts[tags, default: 0] += 1
    }
    return counts.map { NeedTags(groups: $0.groups, kind: $0.kind, count: $1) }
      .sorted {
        ($0.groups.map(\.rawValue).joined(separator: " "), $0.kind?.rawValue ?? "")
          < ($1.groups.map(\.rawValue).joined(separator: " "), $1.kind?.rawValue ?? "")
      }
  }

  private func needs(_ condition: String, _ values: StatementArguments) throws -> [UnmetNeed] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT \(NeedColumns.all.joined(separator: ", ")) FROM need
          WHERE \(condition) ORDER BY number DESC
          """), arguments: values)
    let groups = rows.count > 20 ? try groups() : nil
    return try rows.map { row in
      var row = RowReader(row)
      let number: Int = try row.next()
      let _: String = try row.next()
      return UnmetNeed(
        number: number,
        targetGroups: try groups.map { $0[number] ?? [] } ?? self.groups(of: number),
        kind: try row.optionalKey(), municipality: try row.optionalKey(),
        source: try row.choice(), status: try row.choice(), text: try row.next(),
        answer: try row.next(), sender: try row.next(), unit: try row.optional(),
        day: try Self.day(&row), answered: try row.day(), version: try row.next())
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

  private func groups() throws -> [Int: [TargetGroupKey]] {
    var groups: [Int: [TargetGroupKey]] = [:]
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: "SELECT need, target_group FROM need_group ORDER BY need, position"))
    while let row = try rows.next() {
      var row = RowReader(row)
      groups[try row.next(), default: []].append(try row.key())
    }
    return groups
  }
}
