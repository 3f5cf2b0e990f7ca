import Domain
import Testing

/// What became of the orders of an insats.
@Suite struct FiguresTests {
  private static let today = Day(year: 2026, month: 11, day: 25) ?? Day(number: 0)
  private let classes: [CodeKey: String] = ["arbete": "A", "studier": "B", "flytt": "E"]

  private func steps(
    _ path: [(ReferralStatus, Int)], reason: CodeKey? = nil, asOrdered: Degree? = nil
  ) -> [StatusStep] {
    var from: ReferralStatus?
    var steps: [StatusStep] = []
    for (status, ago) in path {
      steps.append(
        StatusStep(
          from: from, to: status, by: "a", at: 0, day: Self.today.adding(days: -ago)))
      from = status
    }
    if let last = steps.indices.last {
      steps[last].reason = reason
      steps[last].report = asOrdered.map { ClosureReport(asOrdered: $0) }
    }
    return steps
  }

  private func count(_ orders: [StatusStep]...) -> InsatsFigures {
    InsatsFigures(counting: orders, classes: classes, until: Self.today)
  }

  @Test(arguments: [
    ("2026-11-25", "2025-11-26"), ("2024-02-29", "2023-03-01"), ("2025-02-28", "2024-02-29"),
  ])
  func `twelve months end today and begin the day after the same day last year`(
    today: String, first: String
  ) throws {
    let figures = InsatsFigures(counting: [], classes: [:], until: try #require(Day(today)))
    #expect(figures.from.description == first && figures.to.description == today)
  }

  @Test func `an order counts on the day it reached the provider`() {
    let reached = count(
      steps([(.draft, 10), (.inReview, 10), (.ordered, 9)]),
      steps([(.draft, 10), (.inReview, 10)]),
      steps([(.draft, 400), (.inReview, 400), (.ordered, 365)]),
      steps([(.draft, 400), (.inReview, 400), (.ordered, 364)]),
      // Taken back by the supervisor.
      steps([(.draft, 10), (.inReview, 10), (.ordered, 9), (.inReview, 8)]))
    #expect(reached.orders == 2)
  }

  @Test func `a no counts unless the order was opened anew, also when another took its place`() {
    let path: [(ReferralStatus, Int)] = [(.inReview, 9), (.ordered, 9), (.declined, 5)]
    let declined = count(
      steps(path, reason: "fel-malgrupp"), steps(path, reason: "ej-nabar"),
      steps(path + [(.received, 4)]),
      steps(path + [(.redirected, 4)]))
    #expect(declined.orders == 4 && declined.declined == 3)
    #expect(declined.wrongTargetGroup == 1)
  }

  @Test func `the reason of a no is that of the no, not of what came after`() {
    var replaced = steps([(.inReview, 9), (.ordered, 9), (.declined, 5)], reason: "fel-malgrupp")
    replaced.append(
      StatusStep(from: .declined, to: .redirected, by: "a", at: 0, day: Self.today))
    #expect(count(replaced).wrongTargetGroup == 1)
  }

  @Test func `what was closed counts by class and by how it was given, on the day it was closed`() {
    func closed(_ reason: CodeKey, _ ago: Int, _ degree: Degree?) -> [StatusStep] {
      steps(
        [(.inReview, 900), (.ordered, 900), (.started, 890), (.closed, ago)], reason: reason,
        asOrdered: degree)
    }
    let figures = count(
      closed("arbete", 1, .yes), closed("studier", 2, .yes), closed("flytt", 3, .no),
      closed("annat", 4, nil), closed("arbete", 400, .yes))
    #expect(figures.orders == 0 && figures.closed == 4)
    #expect(figures.workOrStudies == 2 && figures.brokenOff == 1)
    #expect(figures.asOrdered == [.yes: 2, .no: 1])
  }
}
