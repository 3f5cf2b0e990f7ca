import Domain
import TestSupport
import Testing

/// Time in each status.
@Suite struct StatusTimeTests {
  /// A path through statuses, each with the day the step counts from. `at` is the noon of that
  /// day unless said otherwise.
  private func steps(
    _ path: [(ReferralStatus, String)], writtenDown: [Int: String] = [:]
  ) throws -> [StatusStep] {
    try path.enumerated().map { index, stop in
      let day = try #require(Day(stop.1))
      let at = try writtenDown[index].map { try #require(Day($0)) } ?? day
      return StatusStep(
        from: index == 0 ? nil : path[index - 1].0, to: stop.0, by: "h1",
        at: at.number * 86_400 + 43_200, day: day)
    }
  }

  /// `status from–to calendar/working`.
  private func stays(_ steps: [StatusStep], today: String) throws -> [String] {
    StatusTime.stays(steps, today: try #require(Day(today))).map { stay in
      stay.status.rawValue + " " + stay.from.description + "–" + (stay.to?.description ?? "")
        + " \(stay.calendarDays)/\(stay.workingDays)"
    }
  }

  @Test func `an order without steps has been nowhere`() throws {
    #expect(try stays([], today: "2026-11-23") == [])
  }

  @Test func `the last stay goes on, and is counted to today`() throws {
    let path = try steps([(.inReview, "2026-11-20"), (.approved, "2026-11-24")])
    #expect(
      try stays(path, today: "2026-11-30") == [
        "granskas 2026-11-20–2026-11-24 4/2", "godkand 2026-11-24– 6/4",
      ])
  }

  @Test func `Christmas and New Year are days, but few of them working days`() throws {
    let path = try steps([(.ordered, "2026-12-22"), (.accepted, "2027-01-07")])
    #expect(
      try stays(path, today: "2027-01-13") == [
        "bestalld 2026-12-22–2027-01-07 16/7", "accepterad 2027-01-07– 6/4",
      ])
  }

  @Test func `so is Easter`() throws {
    let path = try steps([(.ordered, "2027-03-24"), (.received, "2027-04-06")])
    // 2027-04-06 to 05-07 has no holiday of its own but Ascension Day the 6th.
    #expect(
      try stays(path, today: "2027-05-07") == [
        "bestalld 2027-03-24–2027-04-06 13/7", "mottagen 2027-04-06– 31/22",
      ])
  }

  @Test func `a stay over a weekend has no working day until Monday`() throws {
    let path = try steps([(.inReview, "2026-11-20")])
    #expect(try stays(path, today: "2026-11-22") == ["granskas 2026-11-20– 2/0"])
    #expect(try stays(path, today: "2026-11-23") == ["granskas 2026-11-20– 3/1"])
  }

  @Test func `steps on one day leave stays of no days`() throws {
    let path = try steps([
      (.inReview, "2026-11-23"), (.approved, "2026-11-23"), (.ordered, "2026-11-23"),
    ])
    #expect(
      try stays(path, today: "2026-11-23") == [
        "granskas 2026-11-23–2026-11-23 0/0", "godkand 2026-11-23–2026-11-23 0/0",
        "bestalld 2026-11-23– 0/0",
      ])
  }

  @Test func `a step that fell due earlier counts from then, whenever it was written down`() throws
  {
    let path = try steps(
      [(.ordered, "2026-10-28"), (.expired, "2026-11-06")], writtenDown: [1: "2026-11-20"])
    #expect(
      try stays(path, today: "2026-11-23") == [
        "bestalld 2026-10-28–2026-11-06 9/7", "utgangen 2026-11-06– 17/11",
      ])
  }

  @Test func `coming back to a status is another stay`() throws {
    let path = try steps([
      (.inReview, "2026-11-02"), (.sentBack, "2026-11-03"), (.inReview, "2026-11-09"),
      (.approved, "2026-11-11"),
    ])
    #expect(
      try stays(path, today: "2026-11-11") == [
        "granskas 2026-11-02–2026-11-03 1/1", "aterlamnad 2026-11-03–2026-11-09 6/4",
        "granskas 2026-11-09–2026-11-11 2/2", "godkand 2026-11-11– 0/0",
      ])
  }

  @Test func `a clock that was put back gives no days below none`() throws {
    let path = try steps([(.inReview, "2026-11-23"), (.approved, "2026-11-20")])
    #expect(
      try stays(path, today: "2026-11-19") == [
        "granskas 2026-11-23–2026-11-20 0/0", "godkand 2026-11-20– 0/0",
      ])
  }

  @Test func `the stays together are the time of the whole order`() throws {
    var random = SeededNumbers(seed: 15)
    for _ in 0..<50 {
      var day = try #require(Day("2026-01-01")).adding(
        days: Int.random(in: 0...365, using: &random))
      let first = day
      let steps = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        defer { day = day.adding(days: Int.random(in: 0...40, using: &random)) }
        return StatusStep(from: nil, to: .inReview, by: "h1", at: 0, day: day)
      }
      let stays = StatusTime.stays(steps, today: day)
      #expect(stays.map(\.calendarDays).reduce(0, +) == day.number - first.number)
      #expect(stays.map(\.workingDays).reduce(0, +) == WorkingDays.between(first, day))
      #expect(stays.filter { $0.to == nil }.count == 1 && stays.last?.to == nil)
    }
  }
}
