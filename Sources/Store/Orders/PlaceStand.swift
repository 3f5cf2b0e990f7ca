import Domain
import GRDB

/// Whether an order holds a place or waits for one, worked out and taken at its steps.
struct PlaceStand {
  let database: Database

  struct Stand: Equatable {
    var holds = false
    var waits = false
  }

  /// For an order that is sent in.
  /// - Returns: `nil` when every place is taken and the order does not say that it can wait.
  func sentIn(_ insats: InsatsID, _ content: ReferralContent) throws -> Stand? {
    if content.overrides.contains(where: { $0.warning == .noFreePlace }) {
      // Let through without a place, so that it does not go before those who wait already.
      return Stand(waits: try ledger.hasCapacity(insats))
    }
    switch try ledger.take(insats, for: content.targetGroups) {
    case .taken: return Stand(holds: true)
    case .unknown: return Stand()
    case .full: return nil
    }
  }

  /// For an order at a step; `record` is as before it, but for corrected content.
  /// - Returns: as `sentIn`, for an order that is sent in again.
  func after(_ transition: Transition, _ record: ReferralRecord) throws -> Stand? {
    guard let insats = record.referral.content.insats else { return Stand() }
    switch transition.placeEffect {
    case .releases: return Stand(waits: transition.to == .waitingList)
    case .none:
      let stays = transition.to.holdsPlace || transition.to == .waitingList
      return Stand(
        holds: stays && record.referral.holdsPlace, waits: stays && record.waits)
    case .takes where transition.action == .submit:
      return try sentIn(insats, record.referral.content)
    case .takes:
      if record.referral.holdsPlace { return Stand(holds: true) }
      switch try ledger.take(insats, for: record.referral.content.targetGroups) {
      case .taken: return Stand(holds: true)
      case .unknown: return Stand()
      case .full: return Stand(waits: true)
      }
    }
  }

  private var ledger: PlaceLedger { PlaceLedger(database: database) }
}
