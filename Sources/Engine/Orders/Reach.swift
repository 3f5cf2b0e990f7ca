import Domain
import Store

/// Whose orders a caller may see: caseworkers their own and their unit's, supervisors their
/// unit's, providers those sent to their own insatser; nobody else any.
struct Reach {
  let caller: Caller
  /// Those of the provider the caller works for; empty for others.
  let insatser: Set<InsatsID>

  init(_ caller: Caller, _ store: CatalogueStore) throws(StoreError) {
    self.caller = caller
    if caller.roles.contains(.provider), let provider = caller.unit {
      insatser = try store.insatser(ofProvider: provider)
    } else {
      insatser = []
    }
  }

  func sees(_ record: ReferralRecord) -> Bool {
    sees(ReferralOwner(caseworker: record.referral.caseworker, unit: record.referral.unit))
      || isProvider(of: record)
  }

  /// Whether the caller sees the orders of a caseworker and unit, as their own side.
  func sees(_ owner: ReferralOwner) -> Bool {
    let isUnits = owner.unit != nil && owner.unit == caller.unit
    if caller.roles.contains(.caseworker) { return isUnits || owner.caseworker == caller.name }
    return caller.roles.contains(.supervisor) && isUnits
  }

  /// Whether the order was sent to an insats of the provider the caller works for.
  func isProvider(of record: ReferralRecord) -> Bool {
    guard caller.roles.contains(.provider), let id = record.referral.content.insats else {
      return false
    }
    return insatser.contains(id) && record.hasReachedProvider
  }

  func stepCaller(_ record: ReferralRecord) -> StepCaller {
    .user(
      roles: caller.roles, isOwn: record.referral.caseworker == caller.name,
      isSameUnit: sees(record), isWriter: isOwn(record))
  }

  /// Whether the caller is the caseworker, or made the order or sent it in: nobody decides on that.
  func isOwn(_ record: ReferralRecord) -> Bool {
    record.referral.caseworker == caller.name
      || ReviewCourse(record.steps).writers.contains(caller.name)
  }

  /// Whether the caller sees the order as its own side.
  func isUnits(_ record: ReferralRecord) -> Bool {
    sees(ReferralOwner(caseworker: record.referral.caseworker, unit: record.referral.unit))
  }

  /// The orders the caller sees as their own side.
  var scopes: [ReferralFilter.Scope] {
    var scopes: [ReferralFilter.Scope] = []
    if caller.roles.contains(.caseworker) { scopes.append(.caseworker(caller.name)) }
    if !caller.roles.isDisjoint(with: [.caseworker, .supervisor]), let unit = caller.unit {
      scopes.append(.unit(unit))
    }
    return scopes
  }
}
