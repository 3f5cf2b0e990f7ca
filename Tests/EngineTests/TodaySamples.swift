import Domain
import Messages

@testable import Engine

extension SoloEngine {
  /// The same store some days later, as somebody.
  func later(_ days: Int, as name: String) throws -> SoloEngine {
    let day = Samples.day.adding(days: days)
    return SoloEngine(
      store: store, caller: try PracticeUsers.caller(named: name),
      clock: EngineClock(now: { day.number * 86_400 + 50_000 }, today: { day }))
  }

  func today() throws -> TodayAnswer? {
    guard case .today(let answer) = try send(.today) else { return nil }
    return answer
  }

  func explaining(_ number: Int, _ reason: CodeKey, _ text: String = "") throws -> Response {
    try send(.explainDeviation(ExplainDeviation(number: number, reason: reason, text: text)))
  }
}

extension TodayAnswer {
  func items(_ part: TodayItem.Part, of order: Int) -> [TodayItem.Subject] {
    items.filter { $0.part == part && $0.order?.number == order }.map(\.subject)
  }

  var deviations: [Deviation] {
    items.compactMap { item in
      if case .deviation(let deviation) = item.subject { deviation } else { nil }
    }
  }
}
