import Domain
import GRDB
import Messages
import Testing

@testable import Engine
@testable import Store

/// Steps that fall due while nobody is here.
@Suite struct DueRunTests {
  /// Seven working days on, from domain facts 2.6: across midsummer, All Saints and the end of
  /// summer time, Christmas, New Year, Epiphany, Easter and the beginning of summer time, Ascension.
  private static let golden = [
    ("2026-06-15", "2026-06-25"), ("2026-10-23", "2026-11-03"), ("2026-10-28", "2026-11-06"),
    ("2026-11-20", "2026-12-01"), ("2026-11-22", "2026-12-01"), ("2026-12-17", "2026-12-30"),
    ("2026-12-18", "2027-01-04"), ("2026-12-22", "2027-01-07"), ("2026-12-30", "2027-01-13"),
    ("2027-03-24", "2027-04-06"), ("2027-04-30", "2027-05-12"), ("2027-06-17", "2027-06-29"),
    ("2027-06-24", "2027-07-06"),
  ]

  private static let rules = ReviewRules(standard: ReviewRule(forwardAfter: 7, expireAfter: 7))

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// The orders of the golden days, waiting for review and for an answer.
  private func plant(_ trial: ReviewTrial) throws -> [(number: Int, due: Day, to: ReferralStatus)] {
    var planted: [(Int, Day, ReferralStatus)] = []
    for (start, end) in Self.golden {
      let (start, end) = (try day(start), try day(end))
      let waiting = try trial.plant(on: start)
      planted.append((waiting, end, .ordered))
      let unanswered = try trial.plant(
        [
          (.draft, "anna"), (.inReview, "anna"), (.approved, "bo"), (.ordered, SoloEngine.system),
          (.received, "utforare"),
        ], on: start)
      planted.append((unanswered, end, .expired))
    }
    return planted
  }

  @Test func `each step is taken the day it falls due, and not the day before`() throws {
    var trial = try ReviewTrial(Self.rules)
    let planted = try plant(trial)
    for due in Set(planted.map(\.due)).sorted() {
      for today in [due.adding(days: -1), due] {
        trial.day = today
        trial.now = today.number * 86_400
        _ = try trial.engine("admin", [.administrator], unit: nil).runDueSteps()
        for order in planted where order.due == due {
          let last = try #require(try trial.record(order.number).steps.last)
          #expect((last.by == SoloEngine.system && last.to == order.to) == (today == due))
        }
      }
    }
  }

  @Test func `when nobody was here for long, each has the day it fell due, and once is enough`()
    throws
  {
    var trial = try ReviewTrial(Self.rules)
    let planted = try plant(trial)
    trial.day = try day("2027-12-01")
    let engine = trial.engine("admin", [.administrator], unit: nil)
    #expect(try engine.runDueSteps() > planted.count)
    for order in planted {
      let steps = try trial.record(order.number).steps.filter { $0.by == SoloEngine.system }
      #expect(steps.last { $0.to == order.to }?.day == order.due)
      // What went on unread got no answer either.
      #expect(try trial.record(order.number).referral.status == .expired)
      let onward = try #require(steps.last { $0.to == .ordered })
      #expect(steps.last?.day == WorkingDays.adding(7, to: onward.day))
    }
    let newest = try trial.store.newestEvent()
    #expect(try engine.runDueSteps() == 0)
    #expect(try trial.store.newestEvent() == newest)
    #expect(try trial.store.check() == [])
  }

  @Test func `an order that went on says why, and nothing is due where the rule says never`() throws
  {
    var trial = try ReviewTrial(
      ReviewRules(standard: ReviewRule(forwardAfter: nil, expireAfter: nil)))
    let number = try trial.plant()
    trial.day = trial.day.adding(days: 400)
    _ = try trial.engine("bo").runDueSteps()
    #expect(try trial.record(number).referral.status == .inReview)
    trial.rules = ReviewRules()
    _ = try trial.engine("bo").runDueSteps()
    let step = try #require(try trial.record(number).steps.first { $0.to == .ordered })
    #expect(step.text == ReviewText.forwarded(5) && step.reason == nil)
    let events = try trial.store.events().filter { $0.subject == "\(number)" }
    #expect(events.contains { $0.action == "bestallning.steg" && $0.actor == SoloEngine.system })
  }

  @Test func `one that was taken up again is given its time anew`() throws {
    var trial = try ReviewTrial()
    let number = try trial.plant([
      (.draft, "anna"), (.inReview, "anna"), (.ordered, SoloEngine.system),
      (.expired, SoloEngine.system),
    ])
    trial.day = try day("2027-06-01")
    let engine = trial.engine("anna", [.caseworker])
    #expect(try engine.decide(.reopen, number, 4, text: "De har svarat.").receipt != nil)
    _ = try engine.runDueSteps()
    #expect(try trial.record(number).referral.status == .ordered)
  }
}
