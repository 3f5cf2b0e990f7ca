import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// An order from the card to the store, with the keyboard and the real Engine.
struct FormWalkTests {
  @Test func `an order written from a card is stored with its reason and found again`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.fill(&walk)
    try FormWalk.override(&walk)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.form == nil, "\(walk.text)")
    #expect(walk.text.contains("är sparad och skickad (granskas)"))
    guard case .orders(let lines) = try walk.engine.send(.orders(OrderQuery(.mine))) else {
      Issue.record("no list")
      return
    }
    let line = try #require(lines.first { $0.client.caseNumber == "2026-0911" })
    #expect(line.insats == "HBG-24")
    #expect(line.status == .inReview)
    guard case .order(let sheet) = try walk.engine.send(.order(line.number)) else {
      Issue.record("no order")
      return
    }
    let content = sheet.referral.content
    #expect(content.justification == "Har fått klartecken för tio timmar och vill tillbaka.")
    #expect(!content.reasons.isEmpty)
    #expect(content.hoursPerWeek == 10)
    #expect(content.unfinished == nil)
    #expect(!content.overrides.isEmpty)
    guard case .drafts(let drafts) = try walk.engine.send(.drafts) else {
      Issue.record("no drafts")
      return
    }
    #expect(drafts.isEmpty)
  }

  @Test func `sending goes to what is missing, and to warnings without a reason`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.form?.focus == .field(.caseNumber))
    #expect(walk.text.contains("är inte skickad"))
    try FormWalk.fill(&walk)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    guard case .override? = walk.state.form?.focus else {
      Issue.record("\(walk.text)")
      return
    }
    #expect(walk.text.contains("skäl till avsteget"))
  }

  @Test func `what is written is saved at the tick and offered the next time`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    #expect(!walk.state.wantsTick)
    try FormWalk.write("Vill tillbaka till köket", in: .justification, &walk)
    try FormWalk.write("2026-1", in: .wishedStart, &walk)
    #expect(walk.state.wantsTick)
    walk.send(.tick)
    #expect(!walk.state.wantsTick)
    walk.press(.escape)
    #expect(walk.state.form == nil)
    walk.press(.character("4"), .character("u"), .enter)
    let content = try #require(walk.state.form?.content)
    #expect(content.justification == "Vill tillbaka till köket")
    try FormWalk.go(.field(.wishedStart), &walk)
    #expect(walk.text.contains("2026-1"))
    walk.type("2-07")
    #expect(walk.state.form?.content.wishedStart == Day("2026-12-07"))
  }

  @Test func `an untouched form leaves no draft`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    walk.press(.tab, .tab, .escape)
    #expect(walk.state.form == nil)
    guard case .drafts(let drafts) = try walk.engine.send(.drafts) else { return }
    #expect(drafts.isEmpty)
  }

  @Test func `keys typed while a save is on its way are saved after it`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Först", in: .justification, &walk)
    walk.holds = true
    walk.send(.tick)
    #expect(!walk.state.wantsTick)
    walk.type(" och sedan")
    walk.release()
    #expect(walk.state.wantsTick)
    walk.send(.tick)
    #expect(try Self.drafts(walk).map(\.content.justification) == ["Först och sedan"])
  }

  @Test func `leaving while a save is on its way loses nothing`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Först", in: .justification, &walk)
    walk.holds = true
    walk.send(.tick)
    walk.type(" och sedan")
    walk.press(.escape)
    walk.release()
    #expect(walk.state.form == nil)
    #expect(try Self.drafts(walk).map(\.content.justification) == ["Först och sedan"])
  }

  @Test func `the end of the terminal saves what is written first`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Till sist", in: .justification, &walk)
    walk.send(.input(.hangUp))
    #expect(try Self.drafts(walk).map(\.content.justification) == ["Till sist"])
  }

  @Test func `another window's draft and one's own are both kept`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Mitt", in: .justification, &walk)
    walk.send(.tick)
    let form = try #require(walk.state.form)
    var other = form.content
    other.justification = "Deras"
    _ = try walk.engine.send(
      .saveDraft(DraftSave(id: form.draftID, content: other, version: form.version)))
    walk.type(" nya")
    walk.send(.tick)
    // Writing goes on; both can be seen.
    #expect(walk.state.context == .form)
    #expect(walk.says("Utkastet har ändrats i ett annat fönster"))
    walk.press(.escape, .control("g"))
    #expect(walk.text.contains("I lagret: Deras"))
    #expect(walk.text.contains("Här: Mitt nya"))
    walk.press(.enter)
    #expect(walk.state.context == .form)
    for _ in 0..<3 { walk.send(.tick) }
    #expect(try Self.drafts(walk).count == 2)
    #expect(
      Set(try Self.drafts(walk).map(\.content.justification)) == ["Deras", "Mitt nya"])
  }

  @Test func `a draft thrown away elsewhere does not take the text with it`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Mitt", in: .justification, &walk)
    walk.send(.tick)
    _ = try walk.engine.send(.discardDraft(try #require(walk.state.form?.draftID)))
    walk.type(" nya")
    walk.send(.tick)
    #expect(try Self.drafts(walk).map(\.content.justification) == ["Mitt nya"])
  }

  private static func drafts(_ walk: EngineWalk) throws -> [Draft] {
    guard case .drafts(let drafts) = try walk.engine.send(.drafts) else { return [] }
    return drafts
  }
}

/// What happens while answers are on their way.
struct FormWaitingTests {
  /// An order that has been sent and not answered, with a second form begun over it.
  @Test func `an answer to one order leaves the form of another alone`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.fill(&walk)
    try FormWalk.override(&walk)
    let first = try #require(walk.state.form)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.form == nil)
    walk.press(.escape, .character("b"))
    try FormWalk.write("2026-0922", in: .caseNumber, &walk)
    try FormWalk.write("Andra ordern", in: .justification, &walk)
    // The first answer comes once more, late.
    let receipt = OrderReceipt(
      number: 301, status: .inReview, holdsPlace: true, waits: false, version: 1)
    let request = Request.submit(SubmitOrder(requestID: first.draftID, content: first.content))
    walk.send(.answered(request, .submitted(receipt)))
    #expect(walk.state.form?.content.justification == "Andra ordern")
    walk.send(.answered(request, .refused(.faults([ReferralFault(.name, .missing)]))))
    #expect(walk.state.form?.focus == .field(.justification))
  }

  @Test func `while an order is being sent the form is not left and says so`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.fill(&walk)
    try FormWalk.override(&walk)
    try FormWalk.go(.send, &walk)
    walk.holds = true
    walk.press(.enter)
    #expect(walk.text.contains("Skickar") || walk.text.contains("spar"))
    walk.press(.escape)
    #expect(walk.state.form != nil)
    #expect(walk.says("Beställningen skickas. Vänta ett ögonblick."))
    walk.release()
    #expect(walk.state.form == nil)
    #expect(walk.says("är sparad och skickad"))
  }

  @Test func `a save that fails is said once and tried until it goes`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Text", in: .justification, &walk)
    walk.holds = true
    walk.send(.tick)
    let form = try #require(walk.state.form)
    let save = DraftSave(id: form.draftID, content: form.content, version: 0)
    walk.send(.askFailed(.saveDraft(save), sentence: "Lagret är upptaget."))
    #expect(walk.says("Lagret är upptaget."))
    walk.press(.escape)
    #expect(walk.state.wantsTick)
    walk.send(.askFailed(.saveDraft(save), sentence: "Lagret är upptaget."))
    #expect(!walk.says("Lagret är upptaget."))
    #expect(walk.text.contains("inte sparat"))
  }

  @Test func `a save that fails after the form was left is tried again`() throws {
    var walk = try FormWalk.start()
    try FormWalk.open("HBG-24", &walk)
    try FormWalk.write("Text", in: .justification, &walk)
    let form = try #require(walk.state.form)
    let save = DraftSave(id: form.draftID, content: form.content, version: 0)
    walk.holds = true
    walk.press(.control("p"))
    walk.type("visa kartan")
    walk.press(.enter)
    #expect(walk.state.form == nil)
    walk.send(.askFailed(.saveDraft(save), sentence: "Lagret är upptaget."))
    #expect(walk.state.wantsTick)
    walk.holds = false
    walk.send(.tick)
    guard case .drafts(let drafts) = try walk.engine.send(.drafts) else { return }
    #expect(drafts.map(\.content.justification) == ["Text"])
  }

  @Test func `a full insats offers others that can be taken with Enter`() throws {
    var walk = try FormWalk.start()
    // 30 places, none free in the practice figures.
    try FormWalk.open("HBG-09", &walk)
    try FormWalk.pick("försörj", in: .field(.targetGroups), &walk)
    try FormWalk.go(.field(.caseNumber), &walk)
    let full = try #require(walk.state.form?.warnings.first { $0.key == .noFreePlace })
    let other = try #require(full.alternatives.first)
    try FormWalk.go(.alternative(other), &walk)
    walk.press(.enter)
    #expect(walk.state.form?.content.insats == other)
    #expect(walk.state.form?.warnings.contains { $0.key == .noFreePlace } == false)
  }
}
