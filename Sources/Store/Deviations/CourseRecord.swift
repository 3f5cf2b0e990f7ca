package import Domain
import GRDB

/// An order as far as what falls due is worked out from it: nothing of the client.
package struct CourseRecord: Hashable, Sendable {
  package var number: Int
  package var insats: InsatsID
  package var unit: String?
  /// The day it was sent in.
  package var ordered: Day
  package var version: Int
  /// The event that seals it: another one says that something has changed.
  package var event: Int
  package var course: OrderCourse

  package init(
    number: Int, insats: InsatsID, unit: String?, ordered: Day, version: Int, event: Int,
    course: OrderCourse
  ) {
    self.number = number
    self.insats = insats
    self.unit = unit
    self.ordered = ordered
    self.version = version
    self.event = event
    self.course = course
  }
}

/// Reads how orders go.
struct CourseReader {
  let database: Database

  /// The open orders that have changed since somebody looked at them, and those whose day has come, by
  /// number.
  func due(by day: Day) throws -> [CourseRecord] {
    try Int.fetchAll(
      try database.cachedStatement(sql: "SELECT number FROM referral WHERE look <= ?"),
      arguments: [day.description]
    ).sorted().compactMap(record)
  }

  func record(_ number: Int) throws -> CourseRecord? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, insats, unit, ordered, version, event, wished_start, review_day
        FROM referral WHERE number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    var reader = RowReader(row)
    let number: Int = try reader.next()
    let insats: InsatsID = try reader.key()
    let unit: String? = try reader.optional()
    guard let ordered = try reader.day() else { throw StoreError.damaged }
    let version: Int = try reader.next()
    let event: Int = try reader.next()
    let start = try reader.day()
    let review = try reader.day()
    let orders = ReferralReader(database: database)
    return CourseRecord(
      number: number, insats: insats, unit: unit, ordered: ordered, version: version,
      event: event,
      course: OrderCourse(
        wishedStart: start, reviewDay: review, steps: try orders.steps(number),
        contacts: try orders.contacts(number)))
  }
}
