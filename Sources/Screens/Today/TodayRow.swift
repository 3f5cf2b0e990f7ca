import Canvas
import Domain
import Messages

/// What one thing says: a sentence, what it is about, and a number.
struct TodayRow {
  var sentence = ""
  /// More, on lines of their own.
  var notes: [String] = []
  var name = ""
  var number = ""
  var role = Role.plain

  init(_ thing: TodayThing, _ state: AppState) {
    switch thing {
    case .queue(let queue): (sentence, name) = (TodayText.queue(queue), "")
    case .draft(let draft):
      sentence = TodayText.draft(draft, now: state.moment)
      name = draft.content.insats.map { state.catalogue[$0]?.name ?? $0.rawValue } ?? ""
    case .news(let news):
      (sentence, name) = (TodayText.news(news, today: state.moment.today), news.name)
    case .item(let item): fill(item, state)
    }
  }

  private mutating func fill(_ item: TodayItem, _ state: AppState) {
    let today = state.moment.today
    func card(_ id: InsatsID) -> String { state.catalogue[id]?.name ?? id.rawValue }
    switch item.subject {
    case .deadline(let deadline):
      let isLate = deadline.isMissed(today: today)
      let sign = isLate ? DeadlineText.lateSign : ""
      sentence = sign + DeadlineText.sentence(deadline, today: today)
      role = isLate ? .warning : .plain
      name = item.order?.insatsName ?? ""
    case .deviation(let deviation):
      sentence =
        DeadlineText.lateSign + DeadlineText.sentence(deviation.deadline, today: today)
      notes = [TodayText.unexplained(deviation.number)]
      role = .warning
      name = item.order?.insatsName ?? ""
    case .step(let step):
      sentence = TodayText.step(step, item.part, today: today)
      let reason = OrderTimeline.reason(step, state.codes)
      notes = TodayText.grounds(step, reason: reason).map { [$0] } ?? []
      name = item.order?.insatsName ?? ""
    case .need(let need):
      sentence = TodayText.need(need)
      notes = TodayText.words(need).map { [$0] } ?? []
      name = NeedsText.subject(need, state.codes)
    case .staleCard(let id, let confirmed):
      sentence = TodayText.stale(confirmed)
      name = card(id)
    case .places(let id, let places):
      sentence = TodayText.places(places)
      name = card(id)
    }
    number = item.order.map { TodayText.number($0.number) } ?? ""
  }
}
