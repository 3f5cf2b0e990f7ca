import Domain

/// What was told of the orders of a practice store: reports of the closed, meetings of the begun.
/// It has numbers of its own, so that it moves nothing else.
struct PracticeFollowup {
  private let codes: CodeLists
  private let day: Day
  private var numbers = PracticeNumbers(seed: 20_261_125)

  init(_ codes: CodeLists, day: Day) {
    self.codes = codes
    self.day = day
  }

  /// Gives the step that closes an order its report: work and studies reached their goals more often
  /// than what was broken off.
  mutating func report(_ content: ReferralContent, into steps: inout [StatusStep]) {
    guard let last = steps.indices.last, steps[last].to == .closed else { return }
    let degrees: [Degree] =
      switch steps[last].reason.flatMap({ codes.row($0, in: .closures)?.kasClass }) {
      case "A", "B": [.yes, .yes, .yes, .partly]
      case "E": [.no, .no, .partly]
      default: [.yes, .partly, .partly, .no]
      }
    let outcomes = content.goals.map { _ in
      GoalOutcome(
        numbers.pick(degrees) ?? .partly,
        text: numbers.happens(30) ? numbers.pick(PracticeText.outcomes) ?? "" : "")
    }
    steps[last].report = ClosureReport(
      outcomes: outcomes, asOrdered: numbers.pick([.yes, .yes, .yes, .partly, .no]),
      nextStep: numbers.happens(60) ? numbers.pick(PracticeText.nextSteps) ?? "" : "")
  }

  /// The interview before the start, and a follow-up a while after it that keeps the review day.
  mutating func contacts(
    _ content: ReferralContent, _ steps: [StatusStep]
  ) -> [ReferralContact] {
    guard let start = steps.first(where: { $0.to == .started }) else { return [] }
    var contacts = [
      ReferralContact(.intake, day: start.day, attended: true, by: start.by, at: start.at)
    ]
    let wait = numbers.number(20...50)
    let isHeld = numbers.happens(60)
    let held = start.day.adding(days: wait)
    guard isHeld, held <= day, let review = content.reviewDay, review > held,
      steps.last.map({ held <= $0.day || $0.to == .started }) == true
    else { return contacts }
    contacts.append(
      ReferralContact(
        .followUp, day: held, attended: true, next: review,
        text: numbers.pick(PracticeText.meetings) ?? "", by: start.by,
        at: start.at + wait * 86_400))
    return contacts
  }
}
