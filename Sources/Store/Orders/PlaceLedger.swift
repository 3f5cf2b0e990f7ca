import Domain
import GRDB

/// Takes and releases places, and keeps `booked` and `waiting` equal to what is taken outside
/// the store plus the store's own orders.
struct PlaceLedger {
  let database: Database

  enum Taking {
    case taken
    case full
    /// Nobody knows how many places there are, so none is booked.
    case unknown
  }

  /// How many of the store's own orders hold a place, and how many wait for one.
  struct Own: Equatable {
    var held = 0
    var waiting = 0
  }

  /// What is taken and waited for outside the store's orders, given the totals.
  static func elsewhere(_ total: Places, own: Own) -> (booked: Int?, waiting: Int?) {
    (total.booked.map { max(0, $0 - own.held) }, total.waiting.map { max(0, $0 - own.waiting) })
  }

  /// Totals that are at least the store's own orders; unknown stays unknown without any.
  static func totals(_ given: Places, own: Own) -> Places {
    func total(_ given: Int?, _ own: Int) -> Int? {
      given == nil && own == 0 ? nil : max(given ?? 0, own)
    }
    var places = given
    places.booked = total(given.booked, own.held)
    places.waiting = total(given.waiting, own.waiting)
    return places
  }

  func own(_ insats: InsatsID) throws -> Own {
    let statement = try database.cachedStatement(
      sql: """
        SELECT
          (SELECT count(*) FROM referral AS r WHERE r.insats = ?1 AND r.holds_place = 1),
          (SELECT count(*) FROM referral AS r
            WHERE r.insats = ?1 AND r.holds_place = 0 AND r.waits = 1)
        """)
    guard let row = try Row.fetchOne(statement, arguments: [insats.rawValue]) else { return Own() }
    return Own(held: try row.decode(atIndex: 0), waiting: try row.decode(atIndex: 1))
  }

  /// Takes a place for a client of some groups, in one statement that looks and takes at once. What
  /// is kept for other groups is not there to take.
  func take(_ insats: InsatsID, for groups: [TargetGroupKey]) throws -> Taking {
    try database.cachedStatement(
      sql: """
        UPDATE insats_places SET booked = coalesce(booked, 0) + 1
        WHERE insats = ? AND capacity IS NOT NULL
          AND coalesce(booked, 0) + \(GroupPlaces.keptForOthers) < capacity
        """
    ).execute(
      arguments: [
        insats.rawValue, try GroupPlaces(database: database).lineage(groups, for: insats),
      ])
    if database.changesCount == 1 { return .taken }
    return try hasCapacity(insats) ? .full : .unknown
  }

  /// Whether somebody knows how many places there are.
  func hasCapacity(_ insats: InsatsID) throws -> Bool {
    try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT capacity FROM insats_places WHERE insats = ?"),
      arguments: [insats.rawValue]) != nil
  }

  /// Brings both figures in step with the rows of orders, after they were written.
  func settle(_ insats: InsatsID) throws {
    try database.cachedStatement(
      sql: """
        UPDATE insats_places SET booked = \(Self.booked), waiting = \(Self.waiting)
        WHERE insats = ?
        """
    ).execute(arguments: [insats.rawValue])
  }

  /// The insatser whose figures are not what the orders say.
  func faults() throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT insats FROM insats_places
        WHERE booked IS NOT (\(Self.booked)) OR waiting IS NOT (\(Self.waiting)) ORDER BY insats
        """)
  }

  private static let booked = figure("booked_elsewhere", "r.holds_place = 1")
  private static let waiting = figure("waiting_elsewhere", "r.holds_place = 0 AND r.waits = 1")

  private static func figure(_ elsewhere: String, _ own: String) -> String {
    """
    coalesce(\(elsewhere), 0) + nullif((SELECT count(*) FROM referral AS r
      WHERE r.insats = insats_places.insats AND \(own)),
      CASE WHEN \(elsewhere) IS NULL THEN 0 END)
    """
  }
}
