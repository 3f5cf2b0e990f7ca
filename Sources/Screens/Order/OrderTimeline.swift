import Canvas
import Domain

/// What has happened to an order, step by step.
struct OrderTimeline {
  private let steps: [StatusStep]
  private let stays: [StatusTime]
  private let codes: CodeLists
  private let isPractice: Bool

  init(_ steps: [StatusStep], _ state: AppState) {
    self.steps = steps
    stays = StatusTime.stays(steps, today: state.moment.today)
    codes = state.codes
    isPractice = state.session.isPractice
  }

  func lines(_ layout: DetailLayout) -> [[Span]] {
    zip(steps, stays).flatMap { step, stay in
      var lines = layout.text(OrderText.step(step, stay, isPractice: isPractice))
      if let reason = Self.reason(step, codes) { lines += layout.text(reason, indent: 4) }
      if !step.text.isEmpty { lines += layout.text(OrderText.quoted(step.text), indent: 4) }
      return lines
    }
  }

  /// The name of the step's coded reason, in the list that its row of the lifecycle asks for.
  static func reason(_ step: StatusStep, _ codes: CodeLists) -> String? {
    guard let key = step.reason else { return nil }
    let row = Lifecycle.table.first { row in
      row.from == step.from && row.to == step.to && row.reasonList != nil
    }
    return row?.reasonList.flatMap { codes.row(key, in: $0)?.name } ?? key.rawValue
  }
}
