import Canvas
import Domain
import Messages
import Screens
import Testing

/// The dialog that closes an insats with what came of it.
struct ClosingTests {
  private func opened(width: Int = 80, height: Int = 24) throws -> Walk {
    var walk = try Walk.orders([.provider], unit: "Uppdrag", width: width, height: height)
    walk.open(FollowupSamples.started())
    walk.press(.character("k"))
    return walk
  }

  /// From the reason through both goals to how it was given.
  private func fill(_ walk: inout Walk) {
    walk.type("ss")
    walk.press(.enter)
    walk.type("j")
    walk.press(.tab)
    walk.type("Kom varje gång.")
    walk.press(.tab, .right, .right, .tab, .tab)
    walk.type("N")
    walk.press(.tab)
    walk.type("Praktik i kök.")
    walk.press(.tab, .control("u"))
    walk.type("261122")
  }

  @Test func `closing asks for reason, each goal, as ordered, next step and day, and sends them`()
    throws
  {
    var walk = try opened()
    #expect(walk.says("räknas som A, börjat arbeta"))
    #expect(walk.says("ingen klass, räknas för sig"))
    fill(&walk)
    #expect(walk.says("Mål 1: Delta två dagar i veckan (x) ja ( ) delvis ( ) nej"))
    walk.press(.tab, .tab, .enter)
    #expect(
      walk.asked == [
        .step(
          TakeStep(
            number: 97, action: .close, reason: "studier-csn", version: 6,
            day: FollowupSamples.day(1),
            report: ClosureReport(
              outcomes: [GoalOutcome(.yes, text: "Kom varje gång."), GoalOutcome(.partly)],
              asOrdered: .no, nextStep: "Praktik i kök.")))
      ])
  }

  @Test func `what is missing stands below its row, with the cursor on the first`() throws {
    var walk = try opened(height: 30)
    walk.press(.end, .backTab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Välj en avslutsorsak."))
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("› ( ) Anställning"))
    walk.press(.enter)
    #expect(walk.says("Mål 2: En egen plan ( ) ja ( ) delvis ( ) nej ! Svar saknas."))
    #expect(walk.says("Levererades enligt beställning? ( ) ja ( ) delvis ( ) nej ! Svar saknas."))
    walk.type("d")
    #expect(walk.says("(x) delvis ( ) nej med ord"))
    // Down to the day, which is before the insats began.
    for _ in 0..<5 { walk.press(.tab) }
    walk.press(.tab, .control("u"))
    walk.type("2026-11-01")
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Beställningens senaste steg togs \(FollowupSamples.day(5))."))
  }

  @Test func `a day to come is refused before it is sent, and the Engine's no to a day goes there`()
    throws
  {
    var walk = try opened()
    fill(&walk)
    walk.press(.control("u"))
    walk.type("2027-01-01")
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Dagen har inte varit än."))
    #expect(walk.frame.isEditing)
    walk.press(.control("u"))
    walk.type("20261123")
    walk.press(.tab, .tab, .enter)
    walk.answer(.refused(.day(97)))
    #expect(walk.says("! Dagen måste ligga mellan"))
    #expect(walk.frame.text(row: walk.frame.cursor.y).contains("20261123"))
  }

  @Test func `Esc keeps every answer, and the order says that it is not sent`() throws {
    var walk = try opened()
    fill(&walk)
    walk.press(.escape)
    #expect(walk.says("! Inte skickat: Avsluta insatsen."))
    #expect(walk.says("Det du har svarat finns kvar."))
    walk.press(.character("k"))
    for _ in 0..<2 { walk.press(.tab) }
    #expect(walk.says("(x) Studier som ger rätt till studiemedel räknas som B"))
    for words in ["Kom varje gång.", "Praktik i kök.", "261122", "( ) ja ( ) delvis (x) nej"] {
      #expect(walk.says(words))
    }
    // Sent, nothing is left of it.
    for _ in 0..<7 { walk.press(.tab) }
    walk.press(.enter)
    walk.answer(.stepped(FollowupSamples.receipt(.closed)))
    #expect(walk.state.context == .order)
    #expect(!walk.says("Inte skickat"))
  }

  @Test func `a letter chooses where nothing is edited, and is text where something is`() throws {
    var walk = try opened()
    walk.press(.tab)
    walk.type("n")
    #expect(walk.says("( ) ja ( ) delvis (x) nej"))
    walk.press(.left)
    #expect(walk.says("( ) ja (x) delvis ( ) nej"))
    walk.press(.tab)
    walk.type("jdn")
    #expect(walk.says("med ord jdn"))
    walk.press(.left, .left)
    walk.type("x")
    #expect(walk.says("jxdn"))
  }

  @Test func `a click on an answer chooses it`() throws {
    var walk = try opened()
    walk.press(.tab)
    let count = try #require(walk.state.codes.lists[.closures]).count
    let rect = try #require(walk.frame.regions.first { $0.name == .item(count + 1) }).rect
    walk.send(.input(.mouse(MouseEvent(.click, at: Point(x: rect.x + 2, y: rect.y)))))
    #expect(walk.says("( ) ja (x) delvis ( ) nej"))
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func `closing looks as it did`(width: Int, height: Int) throws {
    var walk = try opened(width: width, height: height)
    try Golden.check(
      FrameDump.text(walk.frame), "avsluta-\(width)x\(height)", at: #_sourceLocation)
    fill(&walk)
    try Golden.check(
      FrameDump.text(walk.frame), "avsluta-ifylld-\(width)x\(height)", at: #_sourceLocation)
    walk.press(.tab, .tab, .control("p"), .escape, .backTab, .backTab, .control("u"))
    walk.press(.tab, .tab, .enter)
    try Golden.check(
      FrameDump.text(walk.frame), "avsluta-fel-\(width)x\(height)", at: #_sourceLocation)
  }
}
