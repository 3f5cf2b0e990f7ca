import Domain
import GRDB

/// What becomes of an order when another takes its place.
package enum Replacing: Sendable {
  /// It is over already; the new one only points back.
  case pointsBack
  /// It ends by this step.
  case ends(ReferralStep)
  /// It is not to be replaced; nothing is stored.
  case refused
}

extension CatalogueStore {
  /// Ends the order that another takes the place of.
  /// - Returns: `nil` when that is well.
  static func replace(
    _ submission: Submission, for client: ClientRecord, _ stamp: EventLog.Stamp,
    _ replacing: (ReferralRecord) -> Replacing, _ database: Database
  ) throws -> SubmissionOutcome? {
    guard let number = submission.replaces else { return nil }
    guard let old = try ReferralReader(database: database).record(number) else {
      return .replacementRefused
    }
    guard old.client.isSamePerson(as: client) else { return .clientDiffers(.caseNumber) }
    switch replacing(old) {
    case .pointsBack: return nil
    case .refused: return .replacementRefused
    case .ends(let step):
      guard step.transition.from == old.referral.status,
        case .done = try carryOut(step, on: old, stamp, database)
      else { return .replacementRefused }
      return nil
    }
  }
}

extension ClientRecord {
  /// One person may have several cases, as the personal number tells.
  fileprivate func isSamePerson(as other: ClientRecord) -> Bool {
    let number = identity.personalNumber
    return id == other.id || (!number.isEmpty && number == other.identity.personalNumber)
  }
}
