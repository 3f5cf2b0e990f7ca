import Domain
import Foundation
import GRDB

/// Reads what orders are reviewed by.
struct ReviewReader {
  let database: Database

  /// `nil` when there is no such order.
  func basis(_ number: Int) throws -> ReviewBasis? {
    guard let record = try ReferralReader(database: database).record(number) else { return nil }
    var basis = ReviewBasis(
      record: record, past: try past(record.client),
      returned: try ReviewCourse(record.steps).returns.last.flatMap { try returned(number, $0) })
    let referral = record.referral
    basis.copied = try copied(
      referral.content.justification, in: referral.unit, before: number, except: basis.carriedOver)
    return basis
  }

  /// The clients of the same person: those with the same personal number.
  func clients(_ client: ClientRecord) throws -> Set<Int> {
    let finder = ClientFinder(database: database)
    let others = try finder.clients(withNumber: client.identity.personalNumber)
    return Set(others.map(\.id)).union([client.id])
  }

  private func past(_ client: ClientRecord) throws -> [PastReferral] {
    let finder = ClientFinder(database: database)
    return try clients(client).sorted().flatMap(finder.past)
  }

  /// The latest order of a unit with the same words for its justification, among those before `own`
  /// and not among `excluded`; those entered in error are none.
  func copied(
    _ text: String, in unit: String?, before own: Int?, except excluded: Set<Int>
  ) throws -> Int? {
    guard let key = WordKey.of(text) else { return nil }
    let words = SameWords.key(text)
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, justification FROM referral
        WHERE unit IS ? AND justification_key = ? AND number < ? AND status <> 'felregistrerad'
        ORDER BY number DESC LIMIT ?
        """)
    let most = excluded.count + 1
    var before = own ?? .max
    while true {
      let rows = try Row.fetchAll(statement, arguments: [unit, key, before, most])
      for row in rows {
        let number: Int = try row.decode(atIndex: 0)
        if !excluded.contains(number), SameWords.key(try row.decode(atIndex: 1)) == words {
          return number
        }
        before = number
      }
      guard rows.count == most else { return nil }
    }
  }

  private func returned(_ number: Int, _ step: Int) throws -> ReferralContent? {
    let text = try String.fetchOne(
      try database.cachedStatement(
        sql: "SELECT content FROM referral_returned WHERE referral = ? AND step = ?"),
      arguments: [number, step])
    guard let text else { return nil }
    guard let content = try? JSONDecoder().decode(ReferralContent.self, from: Data(text.utf8))
    else { throw StoreError.damaged }
    return content
  }
}
