import Domain
import Foundation
import Messages

@testable import Engine
@testable import Store

/// What people do, sensible or not.
extension OrderTrial {
  mutating func something() throws -> (Caller, Request) {
    let caller = pick(Self.people)
    return switch number(1...100) {
    case ...38: try stepping()
    case ...44: try meeting()
    case ...52: try placing()
    case ...71: try submitting()
    case ...77: (caller, drafting())
    default: (caller, reading())
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  private mutating func order() -> Int {
    if happens(3) { return pick([0, -1, 9_999]) }
    return happens(60) && !recent.isEmpty
      ? pick(Array(recent.suffix(30))) : pick(orders.keys.sorted())
  }

  private mutating func words() -> String {
    pick([
      "", " \n ", "Därför att det behövs.", "Rad ett\r\nrad två", "-", "a\u{0}b", "\u{1B}[31m",
      String(repeating: "ord ", count: 2_000),
    ])
  }

  private mutating func code(_ list: CodeListName?) -> CodeKey? {
    let lists = catalogue.codes.lists
    if let list, happens(80) { return pick(lists[list] ?? []).key }
    return pick([nil, "finns-inte", pick(lists[pick(CodeListName.allCases)] ?? []).key])
  }

  // MARK: - Steps

  private mutating func stepping() throws -> (Caller, Request) {
    let number = order()
    var caller = pick(Self.people)
    var step = TakeStep(
      number: number, action: pick(ReferralAction.allCases), reason: code(nil), text: words(),
      version: (orders[number]?.referral.version ?? 1) - (happens(10) ? 1 : 0))
    if let record = orders[number], happens(75), let (able, row) = try lawful(record) {
      caller = able
      step.action = row.action
      step.reason = code(row.reasonList)
      if row.reasonList == nil, happens(90) { step.reason = nil }
      if happens(70) { step.text = "Därför att det behövs." }
      if row.needsOutcomes, happens(85) { step.report = report(on: record) }
    } else if happens(10) {
      step.report = orders[number].map { report(on: $0) }
    }
    if happens(15) { step.day = Samples.day.adding(days: -self.number(-1...4)) }
    if step.action == .submit, happens(60) {
      step.content = try content(for: caller, in: orders[number]?.client.identity)
    }
    return (caller, .step(step))
  }

  /// Somebody who may take a step on an order, and the step.
  private mutating func lawful(_ record: ReferralRecord) throws -> (Caller, Transition)? {
    var able: [(Caller, Transition)] = []
    for caller in Self.people {
      let reach = try Reach(caller, store)
      guard reach.sees(record) else { continue }
      able += Lifecycle.allowed(
        for: reach.stepCaller(record), from: record.referral.status, isSolo: false
      ).map { (caller, $0) }
    }
    return able.isEmpty ? nil : pick(able)
  }

  // MARK: - Orders

  private mutating func submitting() throws -> (Caller, Request) {
    let caller = pick(
      happens(85) ? Self.people.filter { $0.roles.contains(.caseworker) } : Self.people)
    var order = SubmitOrder(
      requestID: requests.isEmpty || happens(85) ? UUID().uuidString : pick(requests),
      content: try content(for: caller, in: nil))
    if happens(2) { order.requestID = "nej" }
    if happens(20) { order.draft = drafts.isEmpty ? "utan" : pick(drafts) }
    if happens(25) {
      let replaced = self.order()
      order.replaces = replaced
      if happens(80), let client = orders[replaced]?.client.identity {
        order.content.client = client
      }
    }
    return (caller, .submit(order))
  }

  private mutating func content(
    for caller: Caller, in known: ClientIdentity?
  ) throws -> ReferralContent {
    var content = OrderSamples.content(
      pick(catalogue.insatser).id, case: "PROV-" + String(number(1...12)))
    if let known {
      content.client = known
    } else if happens(50) {
      content.client = pick(PracticeClients.all)
    }
    if happens(15) { content.client.personalNumber = pick(Self.numbers) }
    if happens(5) { content.client.name = "Någon Annan" }
    if happens(10) { content.client.isProtected = true }
    if happens(30) {
      content.consent = Consent(
        receiver: "Externa leverantörer", fields: [.purpose, .name], purpose: "Planera",
        given: Samples.day,
        form: .oral)
    }
    if happens(20) { spoil(&content) }
    guard caller.roles.contains(.caseworker), happens(85) else { return content }
    return try engine(of: caller).overridden(content, also: happens(60) ? .noFreePlace : nil)
  }

  private static let numbers = [
    "19800102-2386", "8103032390", "20000101-T220", "19780088-2396", "19800102-****", "****",
    "19800102-2387", "inget", "   ",
  ]

  private mutating func spoil(_ content: inout ReferralContent) {
    switch number(1...10) {
    case 1: content.reasons = []
    case 2: content.reasons = ["finns-inte"]
    case 3: content.justification = pick(["", "  \n", "-", "a\u{0}b", "\u{202E}x"])
    case 4: content.goals = pick([[], [""], ["  "]])
    case 5: content.insats = pick([nil, "HBG-999"])
    case 6: content.client.caseNumber = pick(["", "19800102-2386", "a b"])
    case 7: content.wishedStart = Samples.day.adding(days: -1)
    case 8: content.justification = String(repeating: "x", count: 100_000)
    case 9: content.overrides = [WarningOverride(warning: .noFreePlace, reason: "finns-inte")]
    default: content.targetGroups = ["finns-inte"]
    }
  }

  // MARK: - At the provider

  private mutating func report(on record: ReferralRecord) -> ClosureReport {
    let goals = record.referral.content.goals.count - (happens(10) ? 1 : 0)
    return ClosureReport(
      outcomes: (0..<max(0, goals)).map { _ in
        GoalOutcome(pick(Degree.allCases), text: happens(20) ? words() : "")
      }, asOrdered: happens(90) ? pick(Degree.allCases) : nil, nextStep: happens(20) ? words() : "")
  }

  private mutating func meeting() throws -> (Caller, Request) {
    var number = order()
    var sort = pick(ReferralContact.Sort.allCases)
    var caller = pick(Self.people)
    if happens(75) {
      sort = .intake
      let statuses = ReferralContact.statuses(for: sort)
      number = pick(
        orders.keys.sorted().filter {
          orders[$0].map { statuses.contains($0.referral.status) } == true
        })
      let seeing = try Self.people.filter { person in
        try orders[number].map(Reach(person, store).sees) == true
      }
      caller = pick(seeing)
    }
    return (
      caller,
      .recordContact(
        RecordContact(
          number: number, sort: sort, day: Samples.day.adding(days: -self.number(-1...2)),
          attended: happens(70),
          next: happens(40) ? Samples.day.adding(days: self.number(-2...30)) : nil,
          text: happens(30) ? words() : "",
          version: (orders[number]?.referral.version ?? 1) - (happens(10) ? 1 : 0)))
    )
  }

  private mutating func placing() throws -> (Caller, Request) {
    let id = pick(catalogue.insatser).id
    let seen = try store.card(id)?.places ?? Places()
    var places = seen
    if happens(50) { places.max = pick([nil, 0, 5, 40, -1]) }
    if happens(50) { places.booked = pick([nil, 0, 3, 60, seen.booked.map { $0 + 1 }]) }
    if happens(50) { places.waiting = pick([nil, 0, 2, seen.waiting.map { $0 + 1 }]) }
    if happens(20) {
      let groups =
        ["rehab", "missbruk", "forsorjningsstodstagare", "finns-inte"] as [TargetGroupKey]
      places.reserved = [ReservedPlaces(pick(groups), max: number(0...3))]
    }
    let stale = happens(15) ? Places(max: 1, booked: 1, waiting: 1, asOf: Samples.day) : seen
    let able = Self.people.filter { !$0.roles.isDisjoint(with: [.catalogueEditor, .provider]) }
    return (
      pick(happens(85) ? able : Self.people),
      .setPlaces(SetPlaces(insats: id, places: places, seen: stale))
    )
  }

  // MARK: - Drafts and reading

  private mutating func drafting() -> Request {
    let id = drafts.isEmpty || happens(40) ? UUID().uuidString : pick(drafts)
    if !drafts.contains(id) { drafts.append(id) }
    switch number(1...4) {
    case 1: return .drafts
    case 2: return .draft(id)
    case 3 where happens(40): return .discardDraft(id)
    default:
      var content = OrderSamples.content(pick(catalogue.insatser).id)
      content.justification = words()
      return .saveDraft(DraftSave(id: id, content: content, version: number(0...2)))
    }
  }

  private mutating func reading() -> Request {
    let client = orders[order()]?.client
    switch number(1...12) {
    case 9: return .alternatives(order())
    case 11: return .queue(QueueFilter())
    case 12: return .review(order())
    case 1:
      let scopes = OrderQuery.Scope.allCases
      return .orders(OrderQuery(pick(scopes), onlyOpen: happens(50)))
    case 2: return .order(order())
    case 3: return .clients(.caseNumber(client?.identity.caseNumber.lowercased() ?? "x"))
    case 4: return .clients(.name(pick(["Övning", "ek", "prov", "%", "", "någon"])))
    case 5: return .clients(.personalNumber(pick(Self.numbers)))
    case 6: return .client(client?.id ?? 9_999)
    case 7: return .revealNumber(client?.id ?? 9_999)
    case 8: return .providerCopy(order())
    default:
      return .assess(
        OrderSamples.content(
          pick(catalogue.insatser).id, case: client?.identity.caseNumber ?? "PROV-NY"),
        own: happens(50) ? order() : nil)
    }
  }
}
