/// One row of the lifecycle table: a step an order may take, and what it asks for.
package struct Transition: Hashable, Sendable {
  /// Where stores differ: a solo store has nobody who reviews.
  package enum Setting: String, CaseIterable, Sendable {
    case every = "alla"
    case solo = "ensam"
    case shared = "delad"
  }

  /// `nil` before the order is in the store.
  package let from: ReferralStatus?
  package let to: ReferralStatus
  package let action: ReferralAction
  /// Any one of them is enough; none when only the program itself takes the step.
  package let roles: Set<UserRole>
  package let ownership: StepOwnership
  package let setting: Setting
  /// The list a coded reason is asked from.
  package let reasonList: CodeListName?
  /// Whether words are asked for, whatever the reason.
  package let needsText: Bool
  /// Whether every goal of the order must get its outcome (ja, delvis, nej).
  package let needsOutcomes: Bool

  init(
    _ from: ReferralStatus?, _ action: ReferralAction, _ to: ReferralStatus,
    by roles: Set<UserRole>, _ ownership: StepOwnership = .anybodys, in setting: Setting = .every,
    why reasonList: CodeListName? = nil, needsText: Bool = false, needsOutcomes: Bool = false
  ) {
    self.from = from
    self.to = to
    self.action = action
    self.roles = roles
    self.ownership = ownership
    self.setting = setting
    self.reasonList = reasonList
    self.needsText = needsText
    self.needsOutcomes = needsOutcomes
  }

  /// Whether the program itself takes the step, as `systemet`, when a day has come. No user does.
  package var bySystem: Bool { roles.isEmpty }

  /// Follows from the two statuses, so that the table cannot contradict itself. A yes takes a
  /// place for an order that was let through without one.
  package var placeEffect: PlaceEffect {
    switch (from?.holdsPlace ?? false, to.holdsPlace) {
    case (false, true): .takes
    case (true, false): .releases
    case (true, true): action == .accept ? .takes : .none
    case (false, false): .none
    }
  }

  /// Whether the row holds in a store.
  package func applies(isSolo: Bool) -> Bool {
    switch setting {
    case .every: true
    case .solo: isSolo
    case .shared: !isSolo
    }
  }
}
