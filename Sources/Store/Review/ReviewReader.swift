import Domain
import Foundation
import GRDB

/// Reads what orders are reviewed by.
struct ReviewReader {
  let database: Database

  /// `nil` when there is no such order.
  func basis(_ number: Int) throws -> ReviewBasis? {
    guard let record = try ReferralReader(database: database).record(number) else { return nil }
    return ReviewBasis(
      record: record, past: try past(record.client),
      returned: try ReviewCourse(record.steps).returns.last.flatMap { try returned(number, $0) })
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

  /// The justifications of a unit's orders, whatever became of these.
  func justifications(_ unit: String?) throws -> JustificationBook {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: "SELECT number, justification FROM referral WHERE unit IS ? AND status <> ?"),
      arguments: [unit, ReferralStatus.enteredInError.rawValue])
    var texts: [(number: Int, text: String)] = []
    while let row = try rows.next() {
      texts.append((try row.decode(atIndex: 0), try row.decode(atIndex: 1)))
    }
    return JustificationBook(texts)
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
