import Domain
import Messages
import Store

/// What needs the caller now, and deadlines that were missed.
struct TodayDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }
  private var today: Day { desk.clock.today() }

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    switch request {
    case .today: return .today(try day())
    case .explainDeviation(let given): return try DeviationDesk(desk).explain(given)
    case .markNewsSeen(let mark):
      try desk.stored { () throws(StoreError) in try store.markNewsSeen(mark, by: caller.name) }
      return .newsSeen
    default: return .refused(.requestID)
    }
  }

  private func has(_ role: UserRole) -> Bool { caller.roles.contains(role) }

  private func day() throws(EngineError) -> TodayAnswer {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let (news, mark) = try desk.stored { () throws(StoreError) in
      try store.news(for: caller.name)
    }
    let items = try orders(catalogue) + catalogueItems(catalogue)
    var answer = TodayAnswer(
      day: today, items: Self.sorted(items), drafts: try drafts(),
      news: TodayCatalogue.news(news), catalogueVersion: mark, queue: try queue())
    if has(.administrator) {
      answer.store = try desk.stored { () throws(StoreError) in
        StoreStatus(
          caller: caller, place: store.directory?.path, practiceDay: store.mark.practiceDay,
          catalogueVersion: catalogue.version, insatser: catalogue.insatser.count,
          ordersVersion: try store.newestReferralEvent)
      }
    }
    return answer
  }

  private func orders(_ catalogue: Catalogue) throws(EngineError) -> [TodayItem] {
    let scope = TodayScope(
      caseworker: has(.caseworker) ? caller.name : nil,
      unit: has(.supervisor) ? caller.unit : nil, provider: has(.provider) ? caller.unit : nil,
      since: WorkingDays.adding(-1, to: today))
    guard scope.caseworker != nil || scope.unit != nil || scope.provider != nil else { return [] }
    let list = TodayList(
      caller: caller, book: DeadlineBook(rules: desk.rules, catalogue: catalogue), today: today)
    return try desk.stored { () throws(StoreError) in
      try store.today(scope, by: caller.name, at: desk.clock.now()) { orders in
        var seen: Set<TodayItem> = []
        let items = (list.own(orders) + list.unit(orders) + list.provider(orders))
          .filter { seen.insert($0).inserted }
        return (items, items.compactMap { $0.order?.number })
      }
    }
  }

  private func catalogueItems(_ catalogue: Catalogue) throws(EngineError) -> [TodayItem] {
    let list = TodayCatalogue(catalogue: catalogue, today: today)
    var items: [TodayItem] = []
    if has(.caseworker) || has(.supervisor) {
      let own = try desk.stored { () throws(StoreError) in
        try store.needsAnswered(to: caller.name, since: list.firstDay)
      }
      items += list.answered(own)
    }
    guard has(.catalogueEditor) else { return items }
    let needs = try desk.stored { () throws(StoreError) in try store.needsWaiting() }
    return items + list.waiting(needs) + list.cards
  }

  private func drafts() throws(EngineError) -> [Draft] {
    guard has(.caseworker) else { return [] }
    return try desk.stored { () throws(StoreError) in
      try store.drafts(of: caller.name, at: desk.clock.now()).map(Draft.init)
    }
  }

  /// The queue as the caller is shown it, counted.
  private func queue() throws(EngineError) -> QueueSummary? {
    guard has(.supervisor),
      case .queue(let queue) = try ReviewDesk(desk).answer(.queue(QueueFilter()))
    else { return nil }
    var summary = QueueSummary(
      waiting: queue.lines.count, flagged: queue.lines.count { !$0.flags.isEmpty },
      oldest: queue.lines.map(\.workingDays).max())
    summary.hasMore = queue.hasMore
    return summary
  }

  /// By part, day and number. By places and not by items, which are large to move.
  private static func sorted(_ items: [TodayItem]) -> [TodayItem] {
    let parts = TodayItem.Part.allCases
    let keys = items.indices.map { place in
      (
        part: parts.firstIndex(of: items[place].part) ?? 0, day: items[place].day.number,
        number: items[place].order?.number ?? 0, place: place
      )
    }
    return keys.sorted {
      ($0.part, $0.day, $0.number, $0.place) < ($1.part, $1.day, $1.number, $1.place)
    }
    .map { items[$0.place] }
  }
}
