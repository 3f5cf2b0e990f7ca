package import Domain
import GRDB

/// An order as far as its deadlines are worked out from it: nothing of the client.
package struct CourseRecord: Hashable, Sendable {
  package var number: Int
  package var insats: InsatsID
  package var unit: String?
  package var course: OrderCourse
}

/// Reads how orders go.
struct CourseReader {
  let database: Database

  /// Every order that is not over, from the index of statuses.
  func open() throws -> [CourseRecord] {
    try ReferralStatus.allCases.filter(\.isOpen).flatMap { status in
      try records("status = ?", status.rawValue)
    }
  }

  func record(_ number: Int) throws -> CourseRecord? { try records("number = ?", number).first }

  private func records(
    _ condition: String, _ value: any DatabaseValueConvertible
  ) throws -> [CourseRecord] {
    let reader = ReferralReader(database: database)
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT number, insats, unit, wished_start, review_day FROM referral
          WHERE \(condition)
          """), arguments: [value])
    return try rows.map { row in
      var row = RowReader(row)
      let number: Int = try row.next()
      let insats: InsatsID = try row.key()
      let unit: String? = try row.optional()
      let start = try row.day()
      let review = try row.day()
      return CourseRecord(
        number: number, insats: insats, unit: unit,
        course: OrderCourse(
          wishedStart: start, reviewDay: review, steps: try reader.steps(number),
          contacts: try reader.contacts(number)))
    }
  }
}
