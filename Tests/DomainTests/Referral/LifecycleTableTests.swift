import Domain
import Testing

/// What must hold of the table itself.
@Suite struct LifecycleTableTests {
  @Test(arguments: [false, true])
  func `a status has at most one row for an action`(isSolo: Bool) {
    for status in LifecycleSamples.statuses {
      for action in ReferralAction.allCases {
        let rows = Lifecycle.table.filter {
          $0.from == status && $0.action == action && $0.applies(isSolo: isSolo)
        }
        #expect(rows.count <= 1)
        #expect(rows.first == Lifecycle.transition(action, from: status, isSolo: isSolo))
      }
    }
  }

  @Test func `every refusal and every end says why`() {
    for row in Lifecycle.table {
      switch row.action {
      case .decline: #expect(row.reasonList == .refusals && row.needsText)
      case .close: #expect(row.reasonList == .closures && row.needsOutcomes)
      case .sendBack: #expect(row.reasonList == .sendBacks)
      case .withdraw: #expect(row.reasonList == .withdrawals)
      case .markInError, .reopen, .pause: #expect(row.needsText)
      default: break
      }
    }
  }

  @Test(arguments: [false, true])
  func `every status can be reached, and left unless it is final`(isSolo: Bool) {
    var reached: Set<ReferralStatus?> = [nil]
    while true {
      let next = Set(
        Lifecycle.table.filter { reached.contains($0.from) && $0.applies(isSolo: isSolo) }
          .map { Optional($0.to) })
      if next.isSubset(of: reached) { break }
      reached.formUnion(next)
    }
    // Nobody reviews in a solo store.
    let unused: Set<ReferralStatus?> = isSolo ? [.inReview, .sentBack, .approved] : []
    #expect(reached == Set(LifecycleSamples.statuses).subtracting(unused))
    for status in ReferralStatus.allCases where status != .enteredInError {
      #expect(Lifecycle.table.contains { $0.from == status && $0.applies(isSolo: isSolo) })
    }
    #expect(!Lifecycle.table.contains { $0.from == .enteredInError })
  }

  @Test func `what holds a place, what is open, what is over`() {
    let holding: Set<ReferralStatus> = [
      .inReview, .approved, .ordered, .received, .assessed, .accepted, .started, .paused,
    ]
    let over: Set<ReferralStatus> = [
      .declined, .closed, .withdrawn, .expired, .redirected, .enteredInError,
    ]
    #expect(Set(ReferralStatus.allCases.filter(\.holdsPlace)) == holding)
    #expect(Set(ReferralStatus.allCases.filter(\.isOver)) == over)
    #expect(
      Set(ReferralStatus.allCases.filter(\.isOpen))
        == holding.union([.sentBack, .waitingList]))
  }

  @Test(arguments: [
    (ReferralAction.submit, ReferralStatus.draft, PlaceEffect.takes), (.submit, .sentBack, .takes),
    (.approve, .inReview, .none), (.sendBack, .inReview, .releases), (.takeBack, .sentBack, .takes),
    (.takeBack, .approved, .none), (.forward, .approved, .none), (.receive, .ordered, .none),
    (.assess, .received, .none), (.putOnWaitingList, .assessed, .releases),
    (.accept, .waitingList, .takes), (.accept, .assessed, .takes), (.decline, .assessed, .releases),
    (.decline, .waitingList, .none), (.start, .accepted, .none), (.pause, .started, .none),
    (.resume, .paused, .none), (.close, .started, .releases), (.close, .paused, .releases),
    (.withdraw, .ordered, .releases), (.withdraw, .sentBack, .none), (.expire, .ordered, .releases),
    (.redirect, .accepted, .releases), (.redirect, .declined, .none),
    (.markInError, .started, .releases), (.markInError, .closed, .none),
    (.reopen, .closed, .takes), (.reopen, .expired, .takes), (.reopen, .declined, .takes),
    (.reopen, .withdrawn, .takes),
  ])
  func `places are taken and given back`(
    action: ReferralAction, status: ReferralStatus, effect: PlaceEffect
  ) {
    #expect(
      Lifecycle.transition(action, from: status, isSolo: false)?.placeEffect == effect)
  }
}
