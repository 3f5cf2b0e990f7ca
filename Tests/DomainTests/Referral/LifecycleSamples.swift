import Domain

/// Callers and reasons of every sort.
enum LifecycleSamples {
  static let day = Day(number: 20_780)  // 2026-11-23

  /// Each list with a plain reason, one that asks for words, and one that is no longer chosen.
  static let codes = CodeLists(
    targetGroups: [], kinds: [],
    lists: Dictionary(
      uniqueKeysWithValues: CodeListName.allCases.map { list in
        (
          list,
          [
            CodeRow(key: "vanligt", name: "Vanligt", source: "test"),
            CodeRow(key: "annat", name: "Annat", source: "test", needsText: true),
            CodeRow(
              key: "utgatt", name: "Utgått", validity: Validity(to: day.adding(days: -1)),
              source: "test"),
          ]
        )
      }))

  static let statuses: [ReferralStatus?] = [nil] + ReferralStatus.allCases

  /// Every set of roles, none and all among them.
  static let roleSets: [Set<UserRole>] = (0..<(1 << UserRole.allCases.count)).map { bits in
    Set(UserRole.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
  }

  /// The program, and users with every set of roles, on own and others' orders, in and out of
  /// their unit, and on those they made that are another's now.
  static let callers: [StepCaller] =
    [.system]
    + roleSets.flatMap { roles in
      (0..<8).map { bits in
        StepCaller.user(
          roles: roles, isOwn: bits & 1 != 0, isSameUnit: bits & 2 != 0, isWriter: bits & 4 != 0)
      }
    }

  /// Enough for any step that asks for a reason from a list, and for those that ask for none.
  static func grounds(_ asks: Set<String>) -> StepGrounds {
    StepGrounds(
      reason: asks.isSubset(of: ["ord", "utfall"]) ? nil : "vanligt",
      text: asks.contains("ord") ? "Därför." : "", hasOutcomes: asks.contains("utfall"))
  }

  static func apply(
    _ action: ReferralAction, _ status: ReferralStatus?, _ caller: StepCaller,
    _ grounds: StepGrounds, isSolo: Bool = false
  ) -> Result<Transition, LifecycleError> {
    Result { () throws(LifecycleError) in
      try Lifecycle.apply(
        action, to: status, by: caller, why: grounds, isSolo: isSolo, codes: codes, on: day)
    }
  }
}
