import Domain
import Testing

/// Every cell of status, action, roles, whose, unit and sort of store against the table by hand.
@Suite struct LifecycleMatrixTests {
  @Test func `the table by hand was read whole`() {
    let lines = LifecycleExpectation.text.split(separator: "\n")
    #expect(lines.count == 32)
    #expect(LifecycleExpectation.all.count == 84)
    #expect(Set(LifecycleExpectation.all.map(\.action)) == Set(ReferralAction.allCases))
  }

  @Test(arguments: [false, true])
  func `every step is allowed or refused as written by hand`(isSolo: Bool) {
    var cells = 0
    var faults: [String] = []
    for status in LifecycleSamples.statuses {
      for action in ReferralAction.allCases {
        let row = LifecycleExpectation.row(action, from: status, isSolo: isSolo)
        let grounds = LifecycleSamples.grounds(row?.asks ?? [])
        for caller in LifecycleSamples.callers {
          let result = LifecycleSamples.apply(action, status, caller, grounds, isSolo: isSolo)
          let expected = row.flatMap { $0.allows(caller) ? $0.to : nil }
          let found = try? result.get()
          cells += 1
          if found?.to != expected || (found != nil && found?.from != status) {
            faults.append("\(action) from \(String(describing: status)) by \(caller)")
          }
        }
      }
    }
    #expect(cells == 18 * 20 * 257)
    #expect(faults.isEmpty, "\(faults.prefix(5)) … \(faults.count)")
  }

  @Test(arguments: [false, true])
  func `the menu is what would be allowed`(isSolo: Bool) {
    for status in LifecycleSamples.statuses {
      for caller in LifecycleSamples.callers {
        let menu = Lifecycle.allowed(for: caller, from: status, isSolo: isSolo)
        let expected = ReferralAction.allCases.filter { action in
          LifecycleExpectation.row(action, from: status, isSolo: isSolo)?.allows(caller) ?? false
        }
        #expect(Set(menu.map(\.action)) == Set(expected))
        #expect(menu.count == expected.count)
      }
    }
  }

  @Test(arguments: LifecycleSamples.roleSets)
  func `nobody decides on their own order, whatever their roles`(roles: Set<UserRole>) {
    let caller = StepCaller.user(roles: roles, isOwn: true, isSameUnit: true)
    for status in LifecycleSamples.statuses {
      for isSolo in [false, true] {
        let actions = Lifecycle.allowed(for: caller, from: status, isSolo: isSolo).map(\.action)
        for decision in [ReferralAction.approve, .sendBack, .takeBack, .forward, .expire] {
          #expect(!actions.contains(decision))
        }
        if !isSolo { #expect(!actions.contains(.markInError)) }
      }
    }
  }

  @Test(arguments: [UserRole.administrator, .catalogueEditor])
  func `those who may not read cases take no step`(role: UserRole) {
    for status in LifecycleSamples.statuses {
      for isOwn in [false, true] {
        let caller = StepCaller.user(roles: [role], isOwn: isOwn, isSameUnit: true)
        #expect(Lifecycle.allowed(for: caller, from: status, isSolo: false) == [])
        #expect(Lifecycle.allowed(for: caller, from: status, isSolo: true) == [])
      }
    }
  }
}
