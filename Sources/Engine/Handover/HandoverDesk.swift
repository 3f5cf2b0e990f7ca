import Domain
import Foundation
import Messages
import Store

/// Hands a client over to another caseworker.
struct HandoverDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }

  private typealias Lead = (name: String, unit: String?)

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    switch request {
    case .handoverBasis(let client): try basis(client)
    case .handOver(let given): try handOver(given)
    default: .refused(.requestID)
    }
  }

  /// Puts the main caseworker and the handovers into a client that has been read. The words are for
  /// those who were there: who gave, took or did it, and the unit that took over.
  func fill(_ file: inout ClientFile) throws(EngineError) {
    let client = file.client.id
    let (handovers, lead) = try desk.stored { () throws(StoreError) in
      try store.handovers(of: client)
    }
    let mayOpen = Set(file.mayOpen)
    file.lead = lead?.name
    file.handovers = handovers.map { one in
      var handover = one
      let isOwn =
        [one.from, one.to, one.by].contains(caller.name)
        || one.unit != nil && one.unit == caller.unit || !mayOpen.isDisjoint(with: one.orders)
      if !isOwn { handover.summary = "" }
      return handover
    }
  }

  // MARK: - What a summary is made of

  private func basis(_ client: Int) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    let found = try desk.stored { () throws(StoreError) in
      try store.chain(client, by: caller.name, at: desk.clock.now()) {
        $0.contains(where: reach.sees)
      }
    }
    guard let found else { return .refused(.noSuchClient(client)) }
    let lead = try lead(of: client)
    if let refusal = refusal(lead) { return .refused(refusal) }
    var file = ClientFile(
      client: Masking.summary(found.client, showsProtected: true),
      chain: ClientChain(found.past),
      mayOpen: found.owners.filter { reach.sees($0.value) }.keys.sorted())
    try fill(&file)
    let isOpen = Set(found.past.filter(\.status.isOpen).map(\.number))
    let numbers = file.mayOpen.filter { number in
      isOpen.contains(number) && found.owners[number]?.caseworker == lead?.name
    }
    var open: [OrderSheet] = []
    for number in numbers {
      guard let record = try read(number, reach) else { continue }
      open.append(desk.sheet(record, reach, catalogue))
    }
    var view = open.last { !$0.referral.content.ownView.isEmpty }?.referral.content.ownView
    // What was entered in error may be another person's.
    let valid = Set(found.past.map(\.number))
    if view == nil,
      let newest = file.mayOpen.last(where: { valid.contains($0) && !numbers.contains($0) })
    {
      view = try read(newest, reach)?.referral.content.ownView
    }
    let today = desk.clock.today()
    return .handoverBasis(
      HandoverBasis(
        file: file, lead: lead?.name, receivers: receivers(except: lead?.name), open: open,
        ownView: view ?? "",
        deviations: open.flatMap(\.deviations).filter {
          $0.reason == nil && $0.deadline.isMissed(today: today)
        }, earlier: file.handovers))
  }

  private func read(_ number: Int, _ reach: Reach) throws(EngineError) -> ReferralRecord? {
    try desk.stored { () throws(StoreError) in
      try store.referral(number, by: caller.name, at: desk.clock.now(), isVisible: reach.sees)
    }
  }

  private func lead(of client: Int) throws(EngineError) -> Lead? {
    try desk.stored { () throws(StoreError) in try store.handovers(of: client).lead }
  }

  /// The main caseworker and those of the same unit hand over.
  private func refusal(_ lead: Lead?) -> OrderRefusal? {
    guard let lead else { return nil }
    let isOwn = lead.name == caller.name || lead.unit != nil && lead.unit == caller.unit
    return isOwn ? nil : .othersClient(lead: lead.name)
  }

  /// In a store of one's own there is nobody else.
  private func receivers(except lead: String?) -> [Caller] {
    guard !desk.isSolo else { return [] }
    return PracticeUsers.all.filter { $0.roles.contains(.caseworker) && $0.name != lead }
  }

  // MARK: - Handing over

  private func handOver(_ given: HandOver) throws(EngineError) -> Response {
    guard UUID(uuidString: given.requestID) != nil else { return .refused(.requestID) }
    let summary = ReferralText.cleaned(given.summary, isMultiline: true)
    if let problem = Handover.problem(of: summary) { return .refused(.words(problem)) }
    let earlier = try desk.stored { () throws(StoreError) in
      try store.handover(requestID: given.requestID)
    }
    if let earlier { return answer(given, summary, with: earlier) }
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    let found = try desk.stored { () throws(StoreError) in
      try store.chain(given.client, by: caller.name, at: desk.clock.now()) {
        $0.contains(where: reach.sees)
      }
    }
    guard found != nil, let lead = try lead(of: given.client) else {
      return .refused(.noSuchClient(given.client))
    }
    if let refusal = refusal(lead) { return .refused(refusal) }
    guard let receiver = receivers(except: lead.name).first(where: { $0.name == given.receiver })
    else { return .refused(.noSuchReceiver) }
    let orders = given.orders.sorted { $0.number < $1.number }
    let handover = Handover(
      number: 0, client: given.client, from: lead.name, to: receiver.name, unit: receiver.unit,
      by: caller.name, day: desk.clock.today(), summary: summary, orders: orders.map(\.number))
    let outcome = try desk.stored { () throws(StoreError) in
      try store.handOver(
        HandoverEntry(
          requestID: given.requestID, handover: handover, versions: orders.map(\.version)),
        by: caller.name, at: desk.clock.now())
    }
    switch outcome {
    case .done(let handover): return .handedOver(handover)
    case .earlier(let handover): return answer(given, summary, with: handover)
    case .changed: return .refused(.handoverChanged)
    }
  }

  private func answer(_ given: HandOver, _ summary: String, with earlier: Handover) -> Response {
    let isSame =
      earlier.by == caller.name && earlier.client == given.client && earlier.to == given.receiver
      && earlier.summary == summary && earlier.orders == given.orders.map(\.number).sorted()
    return isSame ? .handedOver(earlier) : .refused(.requestID)
  }
}
