import Domain
import Messages

/// The day in its parts, in the order they are shown; parts without anything are left out.
struct TodayList {
  let sections: [(heading: String, things: [TodayThing])]

  init(_ answer: TodayAnswer) {
    func part(_ part: TodayItem.Part) -> (String, [TodayThing]) {
      let items = answer.items.filter { $0.part == part }
      return (TodayText.heading(items, part), items.map { .item($0) })
    }
    var sections = [part(.overdue), part(.today)]
    if let queue = answer.queue, queue.waiting > 0 {
      sections.append((TodayText.queueHeading, [.queue(queue)]))
    }
    sections += [part(.returned), part(.answered), part(.upcoming)]
    sections.append(
      (TodayText.drafts(answer.drafts.count), answer.drafts.map { .draft($0) }))
    sections.append((TodayText.news(answer.news.count), answer.news.map { .news($0) }))
    sections += [part(.needs), part(.cards)]
    self.sections = sections.filter { !$0.1.isEmpty }
  }

  var things: [TodayThing] { sections.flatMap(\.things) }

  static func things(_ state: AppState) -> [TodayThing] {
    state.todayScreen.answer.map { TodayList($0).things } ?? []
  }

  static func selected(_ state: AppState) -> TodayThing? {
    let things = things(state)
    let index = state.todayScreen.selected
    return things.indices.contains(index) ? things[index] : nil
  }
}
