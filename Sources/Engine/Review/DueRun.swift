import Domain
import Messages
import Store

/// Takes what fell due while nobody was here, as `systemet`: at opening and when the date changes.
/// Doing it twice does nothing more. Only orders that have changed since they were looked at, and
/// those whose day has come, are read.
struct DueRun {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var today: Day { desk.clock.today() }

  /// Raised when the rules of deadlines or of working days change in the program, so that stores
  /// look at every open order once more.
  private static let form = 1

  init(_ desk: OrderDesk) { self.desk = desk }

  /// Everything that is to be done when a day has come, in the order it is done. What is new here is
  /// a line of its own that gives how many things it did.
  func run() throws(EngineError) -> Int {
    let isDue = try desk.stored { () throws(StoreError) in
      try store.willLook(by: desk.rules, form: Self.form)
      return try store.hasDue(by: today)
    }
    guard isDue else { return 0 }
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    // What went on unread was not late for review, so steps come first. What went out by one of them
    // may have missed something before, on days when nobody was here.
    let taken = try takeSteps(catalogue)
    return taken.count + (try writeDown(alsoOf: Set(taken), catalogue))
  }

  // MARK: - Steps

  /// One step may make another due, such as an order that went on long ago and got no answer.
  /// The numbers of the orders, one for each step.
  private func takeSteps(_ catalogue: Catalogue) throws(EngineError) -> [Int] {
    var all: [Int] = []
    var waiting = try desk.stored { () throws(StoreError) in try store.due(by: today) }
    while true {
      let due = waiting.filter { order in next(order).map { $0.due <= today } ?? false }
      var taken: [Int] = []
      for status in Self.waiting {
        for order in due where order.course.status == status {
          if try take(order, catalogue) { taken.append(order.number) }
        }
      }
      // None was due, or somebody else took them all meanwhile.
      guard !taken.isEmpty else { return all }
      all += taken
      waiting = try desk.stored { () throws(StoreError) in try store.courses(Set(taken)) }
    }
  }

  /// The statuses in which the program itself takes the next step, in the order it does so.
  private static let waiting: [ReferralStatus] = [
    .inReview, .approved, .ordered, .received, .assessed,
  ]

  private func take(_ order: CourseRecord, _ catalogue: Catalogue) throws(EngineError) -> Bool {
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
    guard
      let next = next(
        OrderCourse(referral.content, steps: record.steps), record.ordered, referral.unit),
      next.due <= today,
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

  /// `due` is the day it falls due and `day` the one it is dated.
  private typealias Next = (action: ReferralAction, due: Day, day: Day, text: String)

  private func next(_ order: CourseRecord) -> Next? {
    next(order.course, order.ordered, order.unit)
  }

  /// The step the program takes on an order if nothing else happens to it; `nil` when there is none.
  private func next(_ order: OrderCourse, _ ordered: Day, _ unit: String?) -> Next? {
    let rule = desk.rules.rule(of: unit)
    let course = ReviewCourse(order.steps)
    let last = order.steps.last?.day ?? ordered
    let due: (action: ReferralAction, day: Day?, text: String)
    switch order.status {
    case .inReview:
      due = (
        .forward, rule.forwards(course.sentIn(ordered)),
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
    // Never before what has happened since.
    return due.day.map { (due.action, $0, max($0, last), due.text) }
  }

  // MARK: - Deadlines

  /// Writes down the deadlines that open orders have missed, and these by number, which may have gone
  /// out in the same run; and when each is to be looked at again.
  /// - Returns: how many were written down.
  private func writeDown(
    alsoOf others: Set<Int>, _ catalogue: Catalogue
  ) throws(EngineError) -> Int {
    let book = DeadlineBook(rules: desk.rules, catalogue: catalogue)
    return try desk.stored { () throws(StoreError) in
      try store.lookThrough(
        today, alsoOf: others, by: SoloEngine.system, at: desk.clock.now()
      ) { record in
        let deadlines = book.deadlines(record.course, record.insats, record.unit)
        let coming = deadlines.compactMap { $0.missedFrom(after: today) }
        return Outlook(
          missed: deadlines.filter { $0.isMissed(today: today) },
          next: (coming + [next(record)?.due].compactMap { $0 }).min())
      }
    }
  }
}

extension Deadline {
  /// The first day on which it is missed, if it is not by now and nothing happens before; `nil` when
  /// it was met or is missed already.
  fileprivate func missedFrom(after today: Day) -> Day? {
    met == nil && !isMissed(today: today) ? WorkingDays.adding(1, to: due) : nil
  }
}
