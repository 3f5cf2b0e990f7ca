/// Who wants to take a step, as far as the lifecycle asks.
package enum StepCaller: Hashable, Sendable {
  /// - Parameters:
  ///   - roles: those the user has.
  ///   - isOwn: whether the user is the caseworker who made the order.
  ///   - isSameUnit: whether the order is within the user's reach: of the user's unit, or for a
  ///     provider, to one of the provider's own insatser.
  ///   - isWriter: whether the user made it or sent it in, though it is another's now.
  case user(roles: Set<UserRole>, isOwn: Bool, isSameUnit: Bool, isWriter: Bool = false)
  /// The program itself, for steps that fell due.
  case system
}
