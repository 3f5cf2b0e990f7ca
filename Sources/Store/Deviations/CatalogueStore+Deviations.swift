package import Domain
import GRDB

/// Deadlines that were missed.
extension CatalogueStore {
  /// Writes down what open orders have missed and is not written down yet, in one transaction.
  ///
  /// Nothing of a client is read. Nothing is written when there is nothing to write down.
  /// - Parameters:
  ///   - others: orders by number, open or not.
  ///   - actor: who writes, for the events.
  ///   - at: seconds since 1970 UTC.
  ///   - missed: the deadlines an order has missed.
  /// - Returns: how many were written down.
  /// - Throws: as for every write.
  package func recordDeviations(
    alsoOf others: Set<Int> = [], by actor: String, at: Int,
    missed: (CourseRecord) -> [Deadline]
  ) throws(StoreError) -> Int {
    let late = try read { database in
      let reader = CourseReader(database: database)
      let open = try reader.open()
      let rest = try others.subtracting(open.map(\.number)).compactMap(reader.record)
      return try (open + rest).filter { record in
        try !Self.unrecorded(record, missed, database).isEmpty
      }.map(\.number)
    }
    guard !late.isEmpty else { return 0 }
    return try write { database in
      // Anew: others may have written since.
      let reader = CourseReader(database: database)
      let writer = DeviationWriter(database: database)
      var count = 0
      for number in late.sorted() {
        guard let record = try reader.record(number),
          record.course.status.isOpen || others.contains(number)
        else { continue }
        let deadlines = try Self.unrecorded(record, missed, database)
        guard !deadlines.isEmpty else { continue }
        try writer.insert(deadlines, of: number, .init(actor: actor, at: at))
        count += deadlines.count
      }
      return count
    }
  }

  private static func unrecorded(
    _ record: CourseRecord, _ missed: (CourseRecord) -> [Deadline], _ database: Database
  ) throws -> [Deadline] {
    let deadlines = missed(record)
    guard !deadlines.isEmpty else { return [] }
    let known = try DeviationReader(database: database).deviations(of: record.number)
    return deadlines.filter { deadline in
      !known.contains { $0.deadline.sort == deadline.sort && $0.deadline.due == deadline.due }
    }
  }

  /// Says why a deadline was missed.
  /// - Parameters:
  ///   - number: of the deviation.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - decide: given the order and the deviation; the deviation as it is to be, or as it is when
  ///     nothing is to be changed. `nil` says that the asker may not.
  /// - Returns: the deviation and its order now; `nil` when there is none or the asker may not.
  /// - Throws: as for every write; `constraint` when the reason is in no list.
  package func explainDeviation(
    _ number: Int, by actor: String, at: Int,
    decide: (ReferralRecord, Deviation) -> Deviation?
  ) throws(StoreError) -> (deviation: Deviation, record: ReferralRecord)? {
    try write { database in
      guard let known = try DeviationReader(database: database).deviation(number),
        let record = try ReferralReader(database: database).record(known.order),
        let deviation = decide(record, known)
      else { return nil }
      guard !deviation.text.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      if deviation != known {
        try DeviationWriter(database: database).explain(
          deviation, .init(actor: actor, at: at))
      } else if known.by != actor {
        // What somebody else has said of the order is told.
        try EventLog(database: database).append(
          .referralRead, subject: String(known.order),
          content: ReadContent(clients: [record.client.id]), .init(actor: actor, at: at))
      }
      return (deviation, record)
    }
  }
}
