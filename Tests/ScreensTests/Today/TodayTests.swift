import Canvas
import Domain
import Messages
import Screens
import Testing

/// What needs the user now.
struct TodayTests {
  private func opened(
    _ answer: TodayAnswer = TodaySamples.full, width: Int = 80, height: Int = 24
  ) throws -> Walk {
    var walk = try Walk.orders(width: width, height: height)
    walk.press(.character("1"))
    walk.answer(.today(answer))
    return walk
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 40)])
  func `the day, late things first`(width: Int, height: Int) throws {
    try Golden.check(
      FrameDump.text(try opened(width: width, height: height).frame), "idag-\(width)x\(height)",
      at: #_sourceLocation)
  }

  @Test func `the tab says how many things are late, wherever one is`() throws {
    var walk = try opened()
    #expect(walk.text.contains("1 IDAG (2)"))
    walk.press(.character("2"))
    #expect(walk.state.context == .map && walk.text.contains("1 Idag (2)"))
  }

  @Test func `a draft that was asked for comes up only where the user still waits for it`() throws {
    let draft = try #require(TodaySamples.full.drafts.first)
    for leaves in [false, true] {
      var walk = try opened()
      for _ in 0..<20 where walk.asked.isEmpty { walk.press(.down, .enter) }
      while walk.asked != [.draft(draft.id)] {
        try #require(walk.keys < 200)
        if walk.state.context != .today { walk.press(.escape) }
        walk.press(.down)
        walk.press(.enter)
      }
      if leaves { walk.press(.character("3")) }
      walk.send(.answered(.draft(draft.id), .draft(draft)))
      #expect((walk.state.form != nil) == !leaves)
    }
  }

  @Test func `an empty day says so`() throws {
    #expect(try opened(TodaySamples.empty).says("Inget väntar på dig."))
  }

  @Test func `one key and a reason explain what was missed`() throws {
    var walk = try opened()
    walk.press(.character("x"))
    #expect(walk.says("Avvikelse 3 · beställning 97"))
    walk.press(.down, .down, .down, .enter)
    #expect(
      walk.asked == [.explainDeviation(ExplainDeviation(number: 3, reason: "resursbrist"))])
    var explained = TodaySamples.deviation
    explained.reason = "resursbrist"
    explained.by = "handlaggare1"
    walk.answer(.deviationExplained(explained))
    #expect(walk.state.context == .today && walk.asked.contains(.today))
    #expect(walk.says("Orsaken till avvikelse 3 är sparad."))
  }

  @Test func `a reason that needs words goes on to them, and keeps them when it is left`() throws {
    var walk = try opened()
    walk.press(.character("x"), .character("a"), .character("a"), .enter)
    #expect(walk.asked.isEmpty)
    walk.type("Bussen gick inte.")
    walk.press(.escape, .character("x"), .control("s"))
    #expect(
      walk.asked == [
        .explainDeviation(
          ExplainDeviation(number: 3, reason: "annat", text: "Bussen gick inte."))
      ])
  }

  @Test func `a follow-up is written down when asked twice in a row`() throws {
    var walk = try opened()
    walk.press(.character("k"))
    #expect(walk.asked.isEmpty && walk.says("K gäller bara en uppföljning"))
    walk.press(.down, .character("k"))
    #expect(walk.asked.isEmpty && walk.says("Tryck K en gång till"))
    walk.press(.up, .down, .character("k"))
    #expect(walk.asked.isEmpty)
    walk.press(.character("k"))
    #expect(
      walk.asked == [
        .recordContact(
          RecordContact(
            number: 64, sort: .followUp, day: TodaySamples.today, attended: true, version: 1))
      ])
    walk.answer(
      .contactRecorded(
        OrderReceipt(number: 64, status: .started, holdsPlace: true, waits: false, version: 2)))
    #expect(walk.asked.contains(.today))
  }

  @Test func `Enter opens the order, the draft and the card`() throws {
    var walk = try opened()
    walk.press(.enter)
    #expect(walk.asked == [.order(97)])
    walk.press(.end, .enter)
    #expect(walk.state.context == .card)
    walk.press(.escape, .up, .up, .enter)
    #expect(walk.asked == [.draft("0feb2222-0000-4000-8000-000000000001")])
  }

  @Test func `news goes when it has been seen`() throws {
    var walk = try opened()
    walk.press(.character("s"))
    #expect(walk.asked == [.markNewsSeen(70)])
    walk.answer(.newsSeen)
    #expect(walk.asked == [.today])
    var seen = TodaySamples.full
    seen.news = []
    walk.answer(.today(seen))
    #expect(!walk.says("NYTT I KATALOGEN"))
  }

  @Test func `a new day is read anew`() throws {
    var walk = try opened()
    walk.send(
      .moment(
        Moment(seconds: OrderSamples.now + 86_400, today: TodaySamples.today.adding(days: 1))))
    #expect(walk.asked == [.runDueSteps, .today])
  }
}
