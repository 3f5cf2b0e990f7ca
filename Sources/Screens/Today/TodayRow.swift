package import Domain
package import Messages

/// What one thing says: a sentence, what it is about, and a number.
package struct TodayRow {
  package var sentence = ""
  /// More, on lines of their own.
  package var notes: [String] = []
  package var name = ""
  package var number = ""
  var isLate = false

  init(_ thing: TodayThing, _ state: AppState) {
    if case .item(let item) = thing {
      self.init(item, state.catalogue, today: state.moment.today)
      // The heading counts those that have no reason, and the footer says how it is given.
      if case .deviation = item.subject { notes = [] }
      return
    }
    self.init()
    switch thing {
    case .queue(let queue): sentence = TodayText.queue(queue)
    case .draft(let draft):
      sentence = TodayText.draft(draft, now: state.moment)
      name = draft.content.insats.map { state.catalogue[$0]?.name ?? $0.rawValue } ?? ""
    case .news(let news):
      (sentence, name) = (TodayText.news(news, today: state.moment.today), news.name)
    case .item: break
    }
  }

  private init() {}

  package init(_ item: TodayItem, _ catalogue: Catalogue, today: Day) {
    func card(_ id: InsatsID) -> String { catalogue[id]?.name ?? id.rawValue }
    switch item.subject {
    case .deadline(let deadline): fill(deadline, today)
    case .deviation(let deviation):
      fill(deviation.deadline, today)
      notes = [TodayText.unexplained(deviation.number)]
    case .step(let step):
      sentence = TodayText.step(step, item.part, today: today)
      let reason = OrderTimeline.reason(step, catalogue.codes)
      // The program's own words would say the same again.
      let isForwarded = step.from == .inReview && step.to == .ordered
      notes = isForwarded ? [] : TodayText.grounds(step, reason: reason).map { [$0] } ?? []
    case .need(let need):
      sentence = TodayText.need(need)
      notes = TodayText.words(need).map { [$0] } ?? []
      name = NeedsText.subject(need, catalogue.codes)
    case .staleCard(let id, let confirmed):
      (sentence, name) = (TodayText.stale(confirmed), card(id))
    case .places(let id, let places):
      (sentence, name) = (TodayText.places(places), card(id))
    }
    guard let order = item.order else { return }
    name = order.insatsName
    number = TodayText.number(order.number)
  }

  private mutating func fill(_ deadline: Deadline, _ today: Day) {
    isLate = deadline.isMissed(today: today)
    let sign = isLate ? DeadlineText.lateSign : ""
    sentence = sign + DeadlineText.sentence(deadline, today: today)
  }
}
