import Domain

extension Session {
  /// Whether needs are signalled here.
  package var signalsNeeds: Bool { !roles.isDisjoint(with: [.caseworker, .supervisor]) }
  /// Whether the register of needs is read here.
  package var seesNeeds: Bool { signalsNeeds || answersNeeds }
  /// Whether needs are answered here.
  package var answersNeeds: Bool { roles.contains(.catalogueEditor) }
}
