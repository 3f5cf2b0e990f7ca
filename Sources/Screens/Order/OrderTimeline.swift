import Canvas
import Domain
import Messages

/// What has happened to an order: its steps and the meetings with the client, oldest first.
struct OrderTimeline {
  private let steps: [StatusStep]
  private let contacts: [ReferralContact]
  /// Empty where they must not be shown.
  private let goals: [String]
  private let stays: [StatusTime]
  private let codes: CodeLists
  private let isPractice: Bool

  init(_ sheet: OrderSheet, _ state: AppState) {
    steps = sheet.steps
    contacts = sheet.contacts.sorted { ($0.day, $0.at) < ($1.day, $1.at) }
    goals = sheet.referral.content.goals
    stays = StatusTime.stays(sheet.steps, today: state.moment.today)
    codes = state.codes
    isPractice = state.session.isPractice
  }

  func lines(_ layout: DetailLayout) -> [[Span]] {
    var lines: [[Span]] = []
    var waiting = contacts[...]
    for (step, stay) in zip(steps, stays) {
      while let contact = waiting.first, (contact.day, contact.at) < (step.day, step.at) {
        lines += self.lines(contact, layout)
        waiting.removeFirst()
      }
      lines += self.lines(step, stay, layout)
    }
    return lines + waiting.flatMap { self.lines($0, layout) }
  }

  private func lines(
    _ step: StatusStep, _ stay: StatusTime, _ layout: DetailLayout
  ) -> [[Span]] {
    var lines = layout.text(OrderText.step(step, stay, isPractice: isPractice))
    if let reason = Self.reason(step, codes) { lines += layout.text(reason, indent: 4) }
    if let report = step.report {
      lines += Self.paragraphs(report, goals: goals).flatMap { layout.text($0, indent: 4) }
    }
    if !step.text.isEmpty { lines += layout.text(OrderText.quoted(step.text), indent: 4) }
    return lines
  }

  private func lines(_ contact: ReferralContact, _ layout: DetailLayout) -> [[Span]] {
    layout.text(ContactText.line(contact), contact.attended ? .plain : .warning)
      + (contact.text.isEmpty ? [] : layout.text(OrderText.quoted(contact.text), indent: 4))
  }

  /// What was told when the insats ended, a paragraph each.
  static func paragraphs(_ report: ClosureReport, goals: [String]) -> [String] {
    let outcomes = report.outcomes.enumerated().map { index, outcome in
      ClosureText.outcome(
        index + 1, goals.indices.contains(index) ? goals[index] : nil, outcome)
    }
    return outcomes + (report.asOrdered.map { [ClosureText.asOrdered($0)] } ?? [])
      + (report.nextStep.isEmpty ? [] : [ClosureText.nextStep(report.nextStep)])
  }

  /// The name of the step's coded reason, in the list that its row of the lifecycle asks for, with
  /// how it is counted or whose side it is on.
  static func reason(_ step: StatusStep, _ codes: CodeLists) -> String? {
    guard let key = step.reason else { return nil }
    let row = Lifecycle.table.first { row in
      row.from == step.from && row.to == step.to && row.reasonList != nil
    }
    return row?.reasonList.flatMap { list in
      codes.row(key, in: list).map { CodeRowText.name($0, in: list) }
    } ?? key.rawValue
  }
}
