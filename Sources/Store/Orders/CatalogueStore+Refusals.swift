import Domain
import Foundation
import GRDB

extension CatalogueStore {
  /// Puts what a no for lack of place says in the register of needs: the order's groups and the kind
  /// of the insats, nothing of the client. It is the caseworker's need, who gets the answer.
  static func signalNeed(
    _ record: ReferralRecord, _ stamp: EventLog.Stamp, _ database: Database
  ) throws {
    guard let step = record.steps.last, step.to == .declined,
      step.reason == RefusalReason.noPlace, let insats = record.referral.content.insats,
      let row = try Row.fetchOne(
        try database.cachedStatement(sql: "SELECT kind, municipality FROM insats WHERE id = ?"),
        arguments: [insats.rawValue])
    else { return }
    var reader = RowReader(row)
    try NeedWriter(database: database).insertAutomatic(
      groups: record.referral.content.targetGroups, kind: try reader.key(),
      municipality: try reader.key(), source: .noPlace, sender: record.referral.caseworker,
      unit: record.referral.unit, requestID: requestID(of: record), day: step.day, stamp)
  }

  /// The same for the same no of the same order, and as a UUID looks.
  private static func requestID(of record: ReferralRecord) -> String {
    let digits = Array(Digest.hex("\(record.referral.requestID) \(record.steps.count)"))
    let parts = [8, 4, 4, 4, 12].reduce(into: (texts: [String](), from: 0)) { parts, length in
      parts.texts.append(String(digits[parts.from..<(parts.from + length)]))
      parts.from += length
    }
    return parts.texts.joined(separator: "-")
  }
}
