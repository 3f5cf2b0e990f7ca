import Canvas
import Domain
import Messages
import Screens
import Testing

/// Meetings with the client of an order.
struct ContactTests {
  private func opened(_ sheet: OrderSheet, width: Int = 80, height: Int = 24) throws -> Walk {
    var walk = try Walk.orders([.provider], unit: "Uppdrag", width: width, height: height)
    walk.open(sheet)
    walk.press(.character("f"))
    return walk
  }

  private let accepted = OrderSamples.sheet(
    97, .accepted, version: 5, actions: [.start], then: Array(FollowupSamples.running.prefix(3)))

  @Test func `an intake that was missed is written down with the day of the next`() throws {
    var walk = try opened(accepted)
    #expect(walk.says("(x) Inskrivningssamtal ( ) Uppföljning"))
    walk.type("u")
    walk.press(.tab, .control("u"))
    walk.type("261121")
    walk.press(.tab)
    walk.type("2026-12-01")
    walk.press(.tab)
    walk.type("Ringde, inget svar.")
    walk.press(.tab, .enter)
    #expect(
      walk.asked == [
        .recordContact(
          RecordContact(
            number: 97, sort: .intake, day: FollowupSamples.day(2), attended: false,
            next: Day("2026-12-01"), text: "Ringde, inget svar.", version: 5))
      ])
    walk.answer(.contactRecorded(FollowupSamples.receipt(.accepted)))
    #expect(walk.state.context == .order)
    #expect(walk.says("Antecknat: inskrivningssamtal i beställning 97."))
    #expect(walk.asked.contains(.order(97)))
  }

  @Test func `a running insats is followed up, and what is missing is said below its row`() throws {
    var walk = try opened(FollowupSamples.started())
    #expect(walk.says("( ) Inskrivningssamtal (x) Uppföljning"))
    walk.press(.tab, .tab)
    walk.type("2026-11-01")
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("( ) kom ( ) uteblev ! Svar saknas."))
    #expect(walk.says("! Nästa samtal är efter det här"))
    // Before the order had reached the provider.
    walk.type("k")
    walk.press(.tab, .control("u"))
    walk.type("20261101")
    walk.press(.tab, .control("u"), .tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Beställningens senaste steg togs \(FollowupSamples.day(9))."))
  }

  @Test func `Esc keeps what was written, and a conflict shows the newer order with it`() throws {
    var walk = try opened(accepted)
    walk.type("k")
    walk.press(.tab, .tab, .tab)
    walk.type("halva")
    walk.press(.escape)
    #expect(walk.says("! Inte antecknat: samtal. ”halva”"))
    walk.press(.character("f"))
    #expect(walk.says("(x) kom"))
    walk.press(.backTab, .backTab, .enter)
    guard case .recordContact(let mine)? = walk.asked.last else {
      Issue.record("nothing was asked")
      return
    }
    walk.answer(.refused(.contactConflict(now: FollowupSamples.started(), mine: mine)))
    #expect(walk.state.context == .order)
    #expect(walk.says("STARTAD"))
    #expect(walk.says("Samtalet är inte sparat"))
    #expect(walk.says("”halva”"))
  }

  @Test func `meetings stand among the steps by day, and a closing tells its outcomes`() throws {
    var sheet = FollowupSamples.started([])
    sheet.referral.status = .closed
    var last = OrderSamples.step(
      .started, .closed, by: "utforare1", daysAgo: 0, reason: "uteblivit", text: "Slut.")
    last.report = ClosureReport(
      outcomes: [GoalOutcome(.yes, text: "Kom."), GoalOutcome(.no)], asOrdered: .partly,
      nextStep: "Nytt försök i vår.")
    sheet.steps.append(last)
    sheet.replacedBy = 131
    sheet.contacts = [
      ReferralContact(
        .intake, day: FollowupSamples.day(6), attended: true, by: "utforare1",
        at: OrderSamples.now - 6 * 86_400),
      ReferralContact(
        .followUp, day: FollowupSamples.day(2), attended: false, next: Day("2026-12-01"),
        text: "Inget svar.", by: "handlaggare1", at: OrderSamples.now),
    ]
    var walk = try Walk.orders(width: 100, height: 70)
    walk.open(sheet)
    #expect(walk.says("Ersatt av beställning 131"))
    #expect(
      walk.says(
        "\(FollowupSamples.day(6)) utforare1: inskrivningssamtal, deltagaren kom. "
          + "\(FollowupSamples.day(5)) 11.00 utforare1: accepterad → startad"))
    #expect(
      walk.says(
        "uppföljning, ! deltagaren uteblev. Nästa samtal 2026-12-01. ”Inget svar.” "
          + "\(FollowupSamples.day(0)) 11.00 utforare1: startad → avslutad "
          + "Uteblivit (räknas som E, övrigt) "
          + "Mål 1: Delta två dagar i veckan: ja. Kom. Mål 2: En egen plan: nej "
          + "Levererades enligt beställning? Delvis. Nästa steg: Nytt försök i vår. ”Slut.”"))
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func `a meeting looks as it did`(width: Int, height: Int) throws {
    var walk = try opened(accepted, width: width, height: height)
    walk.type("k")
    try Golden.check(
      FrameDump.text(walk.frame), "samtal-\(width)x\(height)", at: #_sourceLocation)
  }
}
