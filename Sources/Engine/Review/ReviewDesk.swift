import Domain
import Messages
import Store

/// The queue, decisions on several orders, and the steps that fall due.
struct ReviewDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    switch request {
    case .queue(let filter): .queue(try queue(filter))
    case .review(let number): try review(number)
    case .approveUnflagged(let seen): try approve(seen)
    case .runDueSteps: .dueStepsRun(try DueRun(desk).run())
    default: .refused(.requestID)
    }
  }

  /// Riskiest first, then the one that has waited longest, then by number. What the caller may
  /// never decide is no part of the caller's queue.
  private func queue(_ filter: QueueFilter) throws(EngineError) -> ReviewQueue {
    guard let unit = caller.unit, filter.unit ?? unit == unit,
      desk.rules.rule(of: unit).lets(caller.name)
    else { return ReviewQueue(lines: []) }
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let bases = try desk.stored { () throws(StoreError) in
      try store.queue(unit, most: Self.most, by: caller.name, at: desk.clock.now())
    }
    let judge = judge(unit, catalogue)
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    let lines = bases.orders.filter { !reach.isOwn($0.basis.record) }
      .map { line($0.line, $0.basis, judge) }
      .filter { passes($0, filter) }
      .sorted(by: Self.isBefore)
    return ReviewQueue(lines: lines, hasMore: bases.hasMore)
  }

  /// So many orders a queue shows at the most. Nobody reads more before some of them are decided, and
  /// then others follow.
  private static let most = 500

  private func line(
    _ line: ReferralLine, _ basis: ReviewBasis, _ judge: ReviewJudge
  ) -> QueueLine {
    QueueLine(
      order: Masking.line(line), provider: judge.catalogue[line.insats]?.provider,
      flags: judge.flags(basis), workingDays: judge.workingDays(basis.record),
      forwards: judge.forwards(basis.record),
      isResubmitted: !ReviewCourse(basis.record.steps).returns.isEmpty)
  }

  private func passes(_ line: QueueLine, _ filter: QueueFilter) -> Bool {
    (filter.insats ?? line.order.insats) == line.order.insats
      && (filter.provider == nil || filter.provider == line.provider)
      && (filter.caseworker ?? line.order.caseworker) == line.order.caseworker
      && (filter.flag.map { flag in line.flags.contains { $0.key == flag } } ?? true)
      && line.workingDays >= filter.minWorkingDays ?? 0
  }

  private static func isBefore(_ left: QueueLine, _ right: QueueLine) -> Bool {
    let risks = (ReviewFlags.risk(left.flags), ReviewFlags.risk(right.flags))
    if risks.0 != risks.1 { return risks.0 > risks.1 }
    if left.workingDays != right.workingDays { return left.workingDays > right.workingDays }
    return (left.order.ordered, left.order.number) < (right.order.ordered, right.order.number)
  }

  private func review(_ number: Int) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    var refusal = OrderRefusal.noSuchOrder(number)
    let file = try desk.stored { () throws(StoreError) in
      try store.review(number, by: caller.name, at: desk.clock.now()) { record in
        if reach.sees(record) { return true }
        refusal = .step(.otherUnit)
        return false
      }
    }
    guard let file else { return .refused(refusal) }
    let basis = file.basis
    let judge = judge(basis.record.referral.unit, catalogue)
    return .review(
      ReviewSheet(
        order: desk.sheet(basis.record, reach, catalogue), flags: judge.flags(basis),
        file: ClientFile(
          client: Masking.summary(basis.record.client, showsProtected: true),
          chain: ClientChain(file.past),
          mayOpen: file.owners.filter { reach.sees($0.value) }.keys.sorted()),
        returned: basis.returned, workingDays: judge.workingDays(basis.record),
        forwards: judge.forwards(basis.record)))
  }

  /// Judges each order anew: one that has got a flag, another version or another decision since it
  /// was seen is left alone.
  private func approve(_ seen: [SeenOrder]) throws(EngineError) -> Response {
    let lines = try queue(QueueFilter()).lines
    var answer = BulkApproval(approved: [], left: [])
    var asked: Set<Int> = []
    for order in seen where asked.insert(order.number).inserted {
      let isAsSeen = lines.contains {
        $0.order.number == order.number && $0.order.version == order.version && $0.flags.isEmpty
      }
      let step = TakeStep(number: order.number, action: .approve, version: order.version)
      if isAsSeen, case .stepped(let receipt) = try desk.decide(step) {
        answer.approved.append(receipt)
      } else {
        answer.left.append(order.number)
      }
    }
    return .approved(answer)
  }

  private func judge(_ unit: String?, _ catalogue: Catalogue) -> ReviewJudge {
    ReviewJudge(
      rule: desk.rules.rule(of: unit), catalogue: catalogue, today: desk.clock.today())
  }
}
