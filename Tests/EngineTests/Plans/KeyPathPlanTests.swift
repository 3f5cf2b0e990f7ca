import Domain
import Foundation
import GRDB
import Messages
import Testing

@testable import Engine
@testable import Store

/// Nothing that a key, a start or an order command asks for costs by how many orders the store has
/// gathered. Every statement is caught as it is asked, so that a new one is judged too.
@Suite struct KeyPathPlanTests {
  /// Requests that go through everything on purpose, and are asked for by no key.
  private static let wholeStore: Set<RequestKind> = [.check, .export, .importCatalogue]

  /// What reads as much as has fallen due or changed, and no more.
  private static let declared: Set<String> = [
    "SELECT number FROM referral WHERE look <= ?",
    // Once for each change of the rules.
    "UPDATE referral SET look = '' WHERE look > ''",
  ]

  @Test func `no statement scans, sorts or has no limit`() throws {
    let log = StatementLog()
    var trial = try OrderTrial(seed: 5)
    for caller in OrderTrial.people {
      for kind in RequestKind.allCases where !Self.wholeStore.contains(kind) {
        for request in try Self.requests(kind, trial) {
          try log.send(request, to: trial.engine(of: caller))
        }
      }
    }
    for _ in 0..<250 {
      let (caller, request) = try trial.something()
      try log.send(request, to: trial.engine(of: caller))
    }
    // A month later something has fallen due.
    for caller in OrderTrial.people {
      let day = Samples.day.adding(days: 30)
      let engine = SoloEngine(
        store: trial.store, caller: caller,
        clock: EngineClock(now: { day.number * 86_400 }, today: { day }))
      for request in [Request.runDueSteps, .today] { try log.send(request, to: engine) }
    }
    #expect(log.statements.count > 100)
    for fault in try log.faults(trial.store, except: Self.declared) { Issue.record("\(fault)") }
  }

  /// Requests of a kind that reach far into it.
  private static func requests(_ kind: RequestKind, _ trial: OrderTrial) throws -> [Request] {
    let content = OrderSamples.content("HBG-01", case: "PLAN-1")
    let open = trial.orders.values.filter { $0.referral.status.isOpen }
      .sorted { $0.referral.number < $1.referral.number }
    let some = open[0]
    let number = some.referral.number
    switch kind {
    case .status: return [.status]
    case .map: return [.map]
    case .catalogue: return [.catalogue]
    case .card: return [.card("HBG-01")]
    case .search: return [.search(line: "träning ledig:ja", limit: 10)]
    case .compare: return [.compare(["HBG-01", "HBG-02"])]
    case .history: return [.history("HBG-01")]
    case .importCatalogue, .export, .check: return []
    case .saveDraft:
      let id = "6f1c1f6e-0000-4000-8000-0000000000aa"
      return [0, 1, 7].map { .saveDraft(DraftSave(id: id, content: content, version: $0)) }
    case .drafts: return [.drafts]
    case .draft: return [.draft("6f1c1f6e-0000-4000-8000-0000000000aa")]
    case .discardDraft: return [.discardDraft("6f1c1f6e-0000-4000-8000-0000000000aa")]
    case .assess: return [.assess(some.referral.content, own: number)]
    case .submit:
      return [
        .submit(SubmitOrder(requestID: UUID().uuidString, content: content)),
        .submit(
          SubmitOrder(requestID: some.referral.requestID, content: content, replaces: number)),
      ]
    case .orders:
      return OrderQuery.Scope.allCases.flatMap { scope in
        [
          .orders(OrderQuery(scope)), .orders(OrderQuery(scope, onlyOpen: true, limit: 10)),
          .orders(
            OrderQuery(
              scope, statuses: [.started, .closed], dueBy: Samples.day, insats: "HBG-01",
              provider: "uppdrag")),
        ]
      }
    case .order: return open.prefix(20).map { .order($0.referral.number) }
    case .step:
      return [.step(TakeStep(number: number, action: .withdraw, reason: "flyttat", version: 99))]
    case .clients: return [.clients(.name("övning")), .clients(.personalNumber("19800102-2386"))]
    case .client: return [.client(some.client.id)]
    case .revealNumber: return [.revealNumber(some.client.id)]
    case .providerCopy: return open.map { .providerCopy($0.referral.number) }
    case .queue: return [.queue(QueueFilter())]
    case .review:
      return open.filter { $0.referral.status == .inReview }.map { .review($0.referral.number) }
    case .approveUnflagged: return [.approveUnflagged([SeenOrder(number: number, version: 1)])]
    case .runDueSteps: return [.runDueSteps]
    case .recordContact:
      return [
        .recordContact(
          RecordContact(
            number: number, sort: .followUp, day: Samples.day, attended: true, version: 1))
      ]
    case .explainDeviation:
      return (1...5).map {
        .explainDeviation(ExplainDeviation(number: $0, reason: "resursbrist", text: ""))
      }
    case .setPlaces:
      let places = try trial.store.card("HBG-01")?.places ?? Places()
      var more = places
      more.waiting = (places.waiting ?? 0) + 3
      return [.setPlaces(SetPlaces(insats: "HBG-01", places: more, seen: places))]
    case .insatsFigures: return [.insatsFigures("HBG-01")]
    case .alternatives: return [.alternatives(number)]
    case .signalNeed:
      return [UnmetNeed.Source.search, .noHit].map { source in
        .signalNeed(
          SignalNeed(
            requestID: UUID().uuidString, targetGroups: ["rehab"], kind: "T05",
            municipality: nil, source: source, text: "Något annat."))
      }
    case .needs: return [.needs]
    case .answerNeed:
      return [
        .answerNeed(AnswerNeed(number: 1, status: .acted, answer: "Finns nu.", version: 3)),
        .answerNeed(AnswerNeed(number: 3, status: .rejected, answer: "Inte nu.", version: 1)),
      ]
    case .today: return [.today]
    case .markNewsSeen: return [.markNewsSeen(9)]
    case .handoverBasis: return open.prefix(5).map { .handoverBasis($0.client.id) }
    case .handOver:
      return [
        .handOver(
          HandOver(
            requestID: UUID().uuidString, client: some.client.id, receiver: "handlaggare2",
            summary: "Överlämnas.", orders: [SeenOrder(number: number, version: 1)]))
      ]
    }
  }
}
