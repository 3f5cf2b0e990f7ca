import Domain

/// Puts clients and orders into a store that has its catalogue.
struct BulkLoad {
  private let path: String
  private let catalogue: BenchCatalogue
  private let rows: Int
  private let clients: Int
  private let today: Day
  private let seed: UInt64

  init(_ path: String, _ catalogue: BenchCatalogue, rows: Int, today: Day, seed: UInt64) {
    self.path = path
    self.catalogue = catalogue
    self.rows = rows
    clients = max(1, rows * 3 / 10)
    self.today = today
    self.seed = seed
  }

  /// Tables that are filled here; what belongs to them waits until they are.
  private static let tables = [
    "event", "client", "client_part", "referral", "referral_group", "referral_reason",
    "referral_goal", "referral_step", "referral_report", "referral_outcome", "referral_returned",
    "referral_contact",
  ]

  func run(_ tell: (String) -> Void) throws {
    let database = try BulkDatabase(path)
    let names = Self.tables.map { "'\($0)'" }.joined(separator: ", ")
    func later(_ sort: String) throws -> [(name: String, sql: String)] {
      let condition =
        "type = '\(sort)' AND tbl_name IN (\(names)) AND sql IS NOT NULL ORDER BY name"
      let named = try database.texts("SELECT name FROM sqlite_schema WHERE " + condition)
      let statements = try database.texts("SELECT sql FROM sqlite_schema WHERE " + condition)
      return Array(zip(named, statements))
    }
    let triggers = try later("trigger")
    let indexes = try later("index")
    for trigger in triggers { try database.run("DROP TRIGGER \(trigger.name)") }
    for index in indexes { try database.run("DROP INDEX \(index.name)") }
    try database.run("BEGIN")
    let events = try EventWriter(database)
    let maker = try ClientMaker(database, events)
    let first = (today.number - OrderMaker.span) * 86_400
    for id in 1...clients { try maker.write(id, at: first) }
    tell("\(clients) deltagare")
    var orders = OrderMaker(rows: rows, clients: clients, today: today, seed: seed)
    let writer = try OrderWriter(
      database, events, OrderTexts(catalogue, today: today), today: today)
    var order = MadeOrder()
    for index in 0..<rows {
      orders.make(index, into: &order)
      try writer.write(order)
      if (index + 1) % 1_000_000 == 0 { tell("\(index + 1) beställningar") }
    }
    try events.finish(database)
    try database.run("COMMIT")
    tell("\(rows) beställningar")
    for index in indexes { try database.run(index.sql) }
    tell("index")
    for trigger in triggers { try database.run(trigger.sql) }
    // As `PlaceLedger` keeps them.
    try database.run(
      """
      UPDATE insats_places SET booked = coalesce(booked_elsewhere, 0) + nullif(
        (SELECT count(*) FROM referral AS r WHERE r.insats = insats_places.insats
          AND r.holds_place = 1), CASE WHEN booked_elsewhere IS NULL THEN 0 END),
      waiting = coalesce(waiting_elsewhere, 0) + nullif(
        (SELECT count(*) FROM referral AS r WHERE r.insats = insats_places.insats
          AND r.holds_place = 0 AND r.waits = 1), CASE WHEN waiting_elsewhere IS NULL THEN 0 END)
      """)
    tell("platserna")
  }
}
