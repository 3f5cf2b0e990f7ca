import Domain
import Messages
import Store

/// Takes what fell due while nobody was here, as `systemet`: at opening and when the date changes.
/// Doing it twice does nothing more, and when nothing is due it is a few look-ups in an index.
struct DueRun {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var today: Day { desk.clock.today() }

  init(_ desk: OrderDesk) { self.desk = desk }

  /// Everything that is to be done when a day has come, in the order it is done. What is new here is
  /// a line of its own that gives how many things it did.
  func run() throws(EngineError) -> Int {
    // What went on unread was not late for review, so steps come first. What went out by one of them
    // may have missed something before, on days when nobody was here.
    let taken = try takeSteps()
    return taken.count + (try DeviationRun(desk).run(alsoOf: Set(taken)))
  }

  /// One step may make another due, such as an order that went on long ago and got no answer.
  /// The numbers of the orders, one for each step.
  private func takeSteps() throws(EngineError) -> [Int] {
    var all: [Int] = []
    while true {
      let due = try waiting().filter { next($0) != nil }
      guard !due.isEmpty else { return all }
      let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
      var taken: [Int] = []
      for order in due where try take(order, catalogue) { taken.append(order.number) }
      // Somebody else took them all meanwhile.
      guard !taken.isEmpty else { return all }
      all += taken
    }
  }

  /// The orders that may have a step due, by how long ago they were sent in at the least.
  private func waiting() throws(EngineError) -> [WaitingOrder] {
    let rules = [desk.rules.standard] + desk.rules.units.values
    var orders: [WaitingOrder] = []
    for (status, days) in [
      (ReferralStatus.inReview, rules.compactMap(\.forwardAfter).min()), (.approved, 0),
      (.ordered, rules.compactMap(\.expireAfter).min()),
      (.received, rules.compactMap(\.expireAfter).min()),
      (.assessed, rules.compactMap(\.expireAfter).min()),
    ] {
      guard let days else { continue }
      orders += try desk.stored { () throws(StoreError) in
        try store.waiting(status, sentInBy: today.adding(days: -days))
      }
    }
    return orders
  }

  private func take(_ order: WaitingOrder, _ catalogue: Catalogue) throws(EngineError) -> Bool {
    let outcome = try desk.stored { () throws(StoreError) in
      try store.step(
        order.number, version: order.version, by: SoloEngine.system, at: desk.clock.now(),
        isVisible: { $0.referral.version == order.version }
      ) { record in step(record, catalogue) }
    }
    if case .done = outcome { return true }
    return false
  }

  private func step(_ record: ReferralRecord, _ catalogue: Catalogue) -> ReferralStep? {
    let referral = record.referral
    let order = WaitingOrder(
      number: referral.number, unit: referral.unit, status: referral.status,
      ordered: record.ordered, version: referral.version, steps: record.steps)
    guard let next = next(order),
      let row = try? Lifecycle.apply(
        next.action, to: referral.status, by: .system, isSolo: desk.isSolo,
        codes: catalogue.codes, on: next.day)
    else { return nil }
    let insats = referral.content.insats.flatMap { catalogue[$0] }
    let steps = record.steps.map { ($0.to, $0.day) } + [(row.to, next.day)]
    return ReferralStep(
      row, day: next.day, text: next.text,
      due: DueDay.of(referral.content, row.to, insats: insats, steps: steps))
  }

  /// The step that is due on an order, dated the day it fell due; `nil` when none is.
  private func next(_ order: WaitingOrder) -> (action: ReferralAction, day: Day, text: String)? {
    let rule = desk.rules.rule(of: order.unit)
    let course = ReviewCourse(order.steps)
    let last = order.steps.last?.day ?? order.ordered
    let due: (action: ReferralAction, day: Day?, text: String)
    switch order.status {
    case .inReview:
      due = (
        .forward, rule.forwards(course.sentIn(order.ordered)),
        ReviewText.forwarded(rule.forwardAfter ?? 0)
      )
    case .approved: due = (.forward, last, "")
    case .ordered, .received, .assessed:
      due = (
        .expire, course.handedOn.flatMap { rule.expires($0) },
        ReviewText.expired(rule.expireAfter ?? 0)
      )
    default: return nil
    }
    guard let day = due.day, day <= today else { return nil }
    // Never before what has happened since.
    return (due.action, max(day, last), due.text)
  }
}
