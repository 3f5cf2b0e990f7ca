/// Why a step is refused, and what is missing. Holds nothing of the order.
package enum LifecycleError: Error, Codable, Hashable, Sendable {
  /// The status has no such step. `nil` before the order is in the store.
  case noSuchStep(from: ReferralStatus?, action: ReferralAction)
  /// Takes one of these roles, in the order of `UserRole`; none, only the program itself.
  case notAllowed(roles: [UserRole])
  /// The order belongs to another unit, or for a provider, to another's insats.
  case otherUnit
  /// Nobody decides on their own order.
  case ownReferral
  /// Only the caseworker who made the order may.
  case notOwnReferral
  /// A coded reason from this list.
  case reasonMissing(list: CodeListName)
  /// The reason is not one that may be chosen from this list today.
  case reasonUnknown(list: CodeListName)
  /// The step has no list of reasons, so a reason given with it could never be named.
  case reasonNotAsked
  /// Words: the step asks for them, or the reason does ("annat").
  case textMissing
  /// The words cannot be stored as they are: too long, or with a forbidden character.
  case text(ReferralFault.Problem)
  /// The unit's rule names those who decide, and this is not one of them.
  case notDecider
  /// The decision cannot be taken back.
  case cannotTakeBack(TakeBackFault)
  /// An outcome for every goal.
  case outcomesMissing
  /// The step tells of no outcomes, so a report given with it would be of nothing.
  case reportNotAsked
}

/// Why a decision stands.
package enum TakeBackFault: String, Codable, CaseIterable, Sendable {
  /// Somebody else decided, or nobody has.
  case otherDecider = "annan_beslutade"
  /// More time has gone by than a decision may be regretted in.
  case late = "for_sent"
  /// Somebody has acted on it since.
  case actedOn = "nagon_har_gatt_vidare"
}
