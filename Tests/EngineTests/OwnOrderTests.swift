import Domain
import Messages
import Testing

@testable import Engine
@testable import Store

/// Nobody decides on their own: every set of roles, every relation to the order, every path.
@Suite struct OwnOrderTests {
  private enum Relation: CaseIterable {
    case caseworker, handedOver, sentInAgain, others, otherUnit
  }

  private enum Path: CaseIterable {
    case approve, sendBack, bulk, takeBack
  }

  private static let name = "prov"

  private static let roleSets: [Set<UserRole>] = (0..<(1 << UserRole.allCases.count)).map { bits in
    Set(UserRole.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
  }

  private func plant(_ relation: Relation, _ path: Path, _ trial: ReviewTrial) throws -> Int {
    var steps: [(ReferralStatus, String)] =
      switch relation {
      case .caseworker, .handedOver: [(.draft, Self.name), (.inReview, Self.name)]
      case .sentInAgain:
        [
          (.draft, "anna"), (.inReview, "anna"), (.sentBack, "bo"), (.inReview, Self.name),
        ]
      case .others, .otherUnit: [(.draft, "anna"), (.inReview, "anna")]
      }
    if path == .takeBack { steps += [(.approved, Self.name), (.ordered, SoloEngine.system)] }
    return try trial.plant(
      steps, caseworker: relation == .caseworker ? Self.name : "anna",
      unit: relation == .otherUnit ? ReviewTrial.otherUnit : ReviewTrial.unit)
  }

  /// Whether the path leads to a decision.
  private func isDecided(
    _ path: Path, _ number: Int, by engine: SoloEngine, version: Int
  ) throws -> Bool {
    do throws(EngineError) {
      switch path {
      case .approve, .sendBack, .takeBack:
        let action: ReferralAction =
          switch path {
          case .sendBack: .sendBack
          case .takeBack: .takeBack
          case .approve, .bulk: .approve
          }
        let step = TakeStep(
          number: number, action: action, reason: path == .sendBack ? "mal-otydligt" : nil,
          version: version)
        if case .stepped = try engine.send(.step(step)) { return true }
      case .bulk:
        let seen = SeenOrder(number: number, version: version)
        if case .approved(let answer) = try engine.send(.approveUnflagged([seen])) {
          return answer.approved.map(\.number) == [number]
        }
      }
      return false
    } catch { return false }
  }

  @Test func `only a supervisor of the unit decides, and never on an order they wrote`() throws {
    let trial = try ReviewTrial()
    var decided = 0
    for path in Path.allCases {
      for relation in Relation.allCases {
        var number = try plant(relation, path, trial)
        for roles in Self.roleSets {
          let before = try trial.record(number)
          let may = roles.contains(.supervisor) && relation == .others
          let engine = trial.engine(Self.name, roles)
          let done = try isDecided(path, number, by: engine, version: before.referral.version)
          #expect(done == may, "\(path) \(relation) \(roles)")
          #expect((try trial.record(number) == before) == !may)
          let listed = roles.contains(.supervisor) ? try engine.queue() : []
          #expect(
            listed.contains { $0.order.number == number } == (may && path == .takeBack),
            "\(path) \(relation) \(roles)")
          guard done else { continue }
          decided += 1
          number = try plant(relation, path, trial)
        }
      }
    }
    #expect(decided == Path.allCases.count * Self.roleSets.count / 2)
    #expect(try trial.store.check() == [])
  }

  @Test func `whoever sees an order only as its provider decides on nothing`() throws {
    let trial = try ReviewTrial()
    for path in Path.allCases {
      let number = try plant(.otherUnit, path, trial)
      let before = try trial.record(number)
      let engine = trial.engine(
        Self.name, [.supervisor, .provider, .caseworker], unit: PracticeText.inHouseProvider)
      #expect(try !isDecided(path, number, by: engine, version: before.referral.version))
      #expect(try trial.record(number) == before)
    }
  }

  @Test func `what is offered is what would be done`() throws {
    let trial = try ReviewTrial()
    for path in [Path.approve, .takeBack] {
      for relation in Relation.allCases {
        let number = try plant(relation, path, trial)
        let sheet = try trial.engine(Self.name).sheet(number)
        let offered = Set(sheet?.actions ?? []).intersection(OrderDesk.decisions)
        let expected: Set<ReferralAction> = path == .approve ? [.approve, .sendBack] : [.takeBack]
        #expect(offered == (relation == .others ? expected : []), "\(path) \(relation)")
      }
    }
  }
}
