import Domain
import GRDB

/// Places that are kept for target groups (`insats_group_places`), and who may take them.
struct GroupPlaces {
  let database: Database

  /// How many of the store's orders hold a place for a client of a row's group or one below it; `g`
  /// is the row. An order of several such groups counts in each.
  static let held = """
    (SELECT count(*) FROM referral AS r WHERE r.insats = g.insats AND r.holds_place = 1
      AND EXISTS (SELECT 1 FROM referral_group AS m WHERE m.referral = r.number
        AND m.target_group IN (WITH RECURSIVE below (key) AS (SELECT g.target_group
          UNION SELECT t.key FROM target_group AS t JOIN below ON t.parent = below.key)
          SELECT key FROM below)))
    """

  /// How many places of a row of `insats_places` are kept for others than the groups of a JSON list.
  static let keptForOthers = """
    (SELECT coalesce(sum(max(0, g.capacity - \(held))), 0) FROM insats_group_places AS g
      WHERE g.insats = insats_places.insats
      AND g.target_group NOT IN (SELECT value FROM json_each(?)))
    """

  /// The groups with every group above them, as a JSON list; an empty one for an insats that keeps no
  /// places for anybody.
  func lineage(_ groups: [TargetGroupKey], for insats: InsatsID) throws -> String {
    let keeps = try Int.fetchOne(
      try database.cachedStatement(
        sql: "SELECT position FROM insats_group_places WHERE insats = ? LIMIT 1"),
      arguments: [insats.rawValue])
    guard keeps != nil else { return "[]" }
    let known = try String.fetchAll(
      try database.cachedStatement(
        sql: """
          WITH RECURSIVE above (key) AS (SELECT value FROM json_each(?)
            UNION SELECT t.parent FROM target_group AS t JOIN above ON t.key = above.key
            WHERE t.parent IS NOT NULL)
          SELECT key FROM above ORDER BY key
          """), arguments: [try CanonicalJSON.text(groups.map(\.rawValue))])
    return try CanonicalJSON.text(known)
  }

  /// The same rows with how many of them the store's orders hold.
  func counted(_ rows: [ReservedPlaces], _ insats: InsatsID) throws -> [ReservedPlaces] {
    try rows.map { row in
      var row = row
      let held = try Int.fetchOne(
        database,
        sql: "SELECT \(Self.held) FROM (SELECT ? AS insats, ? AS target_group) AS g",
        arguments: [insats.rawValue, row.group.rawValue])
      row.taken = min(row.max, held ?? 0)
      return row
    }
  }
}
