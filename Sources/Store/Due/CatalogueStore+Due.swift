package import Domain
import GRDB

/// What falls due. An open order is looked at when something has changed and when its day has come
/// (`referral.look`), and otherwise never: looking costs by what there is to find.
extension CatalogueStore {
  /// Has every open order looked at again when they were last looked at by other rules.
  /// - Parameters:
  ///   - rules: those that say what falls due.
  ///   - form: tells apart what the same rules meant to different programs.
  /// - Throws: what reading and writing throw.
  package func willLook(
    by rules: some Encodable, form: Int
  ) throws(StoreError) {
    func digest() throws -> String { Digest.hex("\(form) " + (try CanonicalJSON.text(rules))) }
    let isSame = try read { try Self.looked($0) == digest() }
    guard !isSame else { return }
    try write { database in
      let rules = try digest()
      // Another process may have done it meanwhile.
      if try Self.looked(database) == rules { return }
      try database.execute(sql: "UPDATE meta SET looked_by = ?", arguments: [rules])
      try database.execute(sql: "UPDATE referral SET look = '' WHERE look > ''")
    }
  }

  private static func looked(_ database: Database) throws -> String? {
    try String.fetchOne(try database.cachedStatement(sql: "SELECT looked_by FROM meta"))
  }

  /// Whether there is an order to be looked at on a day.
  package func hasDue(by day: Day) throws(StoreError) -> Bool {
    try read { database in
      try Int.fetchOne(
        try database.cachedStatement(sql: "SELECT number FROM referral WHERE look <= ? LIMIT 1"),
        arguments: [day.description]) != nil
    }
  }

  /// The open orders to be looked at on a day, by number. Nobody is shown them, so reading is no event.
  package func due(by day: Day) throws(StoreError) -> [CourseRecord] {
    try read { try CourseReader(database: $0).due(by: day) }
  }

  /// Orders by number, as they are now.
  package func courses(_ numbers: some Sequence<Int>) throws(StoreError) -> [CourseRecord] {
    try read { try numbers.sorted().compactMap(CourseReader(database: $0).record) }
  }

  /// Writes down what the orders to be looked at on a day have missed and is not written down yet,
  /// and when to look at each again, in one transaction.
  ///
  /// Nothing of a client is read. No event is written when there is nothing to write down, and
  /// nothing at all when there is nothing to look at.
  /// - Parameters:
  ///   - day: the day.
  ///   - others: more orders by number, open or not.
  ///   - actor: who writes, for the events.
  ///   - at: seconds since 1970 UTC.
  ///   - judge: looks at an order.
  /// - Returns: how many missed deadlines were written down.
  /// - Throws: as for every write.
  package func lookThrough(
    _ day: Day, alsoOf others: Set<Int> = [], by actor: String, at: Int,
    judge: (CourseRecord) -> Outlook
  ) throws(StoreError) -> Int {
    let found = try read { database in
      let reader = CourseReader(database: database)
      let due = try reader.due(by: day)
      let rest = try others.subtracting(due.map(\.number)).compactMap(reader.record)
      return try (due + rest).map { record in
        (record, try Sighting(record, judge(record), database))
      }
    }
    guard !found.isEmpty else { return 0 }
    return try write { database in
      let reader = CourseReader(database: database)
      var count = 0
      for (record, sighting) in found.sorted(by: { $0.0.number < $1.0.number }) {
        if sighting.unrecorded.isEmpty {
          try sighting.store(of: record, database)
          continue
        }
        // Anew: others may have written since.
        guard var record = try reader.record(record.number),
          record.course.status.isOpen || others.contains(record.number)
        else { continue }
        let sighting = try Sighting(record, judge(record), database)
        if !sighting.unrecorded.isEmpty {
          record.event = try DeviationWriter(database: database).insert(
            sighting.unrecorded, of: record.number, .init(actor: actor, at: at))
          count += sighting.unrecorded.count
        }
        try sighting.store(of: record, database)
      }
      return count
    }
  }
}

/// An order that was looked at, beside what is written down of it.
private struct Sighting {
  var unrecorded: [Deadline]
  var next: Day?

  init(_ record: CourseRecord, _ outlook: Outlook, _ database: Database) throws {
    next = outlook.next
    unrecorded = []
    guard !outlook.missed.isEmpty else { return }
    let known = try DeviationReader(database: database).deviations(of: record.number)
    unrecorded = outlook.missed.filter { deadline in
      !known.contains { $0.deadline.sort == deadline.sort && $0.deadline.due == deadline.due }
    }
  }

  /// Says when the order is to be looked at again, unless something has happened to it since.
  func store(of record: CourseRecord, _ database: Database) throws {
    guard record.course.status.isOpen else { return }
    try database.cachedStatement(
      sql: "UPDATE referral SET look = ? WHERE number = ? AND event = ? AND look IS NOT ?1"
    ).execute(arguments: [next?.description ?? Self.never, record.number, record.event])
  }

  /// After every day there is.
  private static let never = "9999-12-31"
}
