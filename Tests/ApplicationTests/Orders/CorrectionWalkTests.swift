import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// An order that came back: both texts in view, nothing overwritten.
struct CorrectionWalkTests {
  /// A store with two people in it, and an order that the supervisor has sent back.
  private struct Office {
    let scratch: Scratch
    let number: Int
    let supervisor: EngineWalk

    init() throws {
      scratch = try Scratch()
      var walk = try Office.walk(scratch, "handlaggare1")
      try FormWalk.open("HBG-24", &walk)
      try FormWalk.fill(&walk)
      try FormWalk.override(&walk)
      try FormWalk.go(.send, &walk)
      walk.press(.enter)
      guard case .orders(let lines) = try walk.engine.send(.orders(OrderQuery(.mine))) else {
        throw Missing()
      }
      guard let line = lines.first(where: { $0.client.caseNumber == "2026-0911" }) else {
        throw Missing()
      }
      number = line.number
      supervisor = try Office.walk(scratch, "arbetsledare1")
      try step(.sendBack, reason: "motivering-otydlig", text: "Beskriv klartecknet.")
    }

    struct Missing: Error {}

    static func walk(_ scratch: Scratch, _ name: String) throws -> EngineWalk {
      let options = WorkplaceOptions(
        directory: scratch.path + "/lager", isPractice: true, userName: name)
      return try EngineWalk(scratch.opener(options))
    }

    /// What the supervisor does, in another window.
    func step(_ action: ReferralAction, reason: CodeKey? = nil, text: String = "") throws {
      guard case .order(let sheet) = try supervisor.engine.send(.order(number)),
        case .stepped = try supervisor.engine.send(
          .step(
            TakeStep(
              number: number, action: action, reason: reason, text: text,
              version: sheet.referral.version)))
      else { throw Missing() }
    }

    /// The caseworker's form of the order that came back.
    func correct() throws -> EngineWalk {
      var walk = try Office.walk(scratch, "handlaggare1")
      walk.press(.character("4"))
      walk.find(" \(number) ")
      walk.press(.enter, .character("ä"))
      try #require(walk.state.form != nil, "\(walk.text)")
      return walk
    }

    func sheet() throws -> OrderSheet {
      guard case .order(let sheet) = try supervisor.engine.send(.order(number)) else {
        throw Missing()
      }
      return sheet
    }
  }

  @Test func `the supervisor's words and both texts are in view, and it is sent again`() throws {
    let office = try Office()
    var walk = try office.correct()
    #expect(walk.text.contains("! Återlämnad av"))
    try FormWalk.write(" Läkaren skrev 3 november.", in: .justification, &walk)
    walk.press(.tab)
    #expect(walk.says("Skickat: Har fått klartecken"))
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.form == nil)
    let sheet = try office.sheet()
    #expect(sheet.referral.status == .inReview)
    #expect(sheet.referral.content.justification.hasSuffix("Läkaren skrev 3 november."))
    #expect(sheet.steps.contains { $0.text == "Beskriv klartecknet." })
  }

  @Test func `the client of a sent order cannot be changed`() throws {
    let office = try Office()
    var walk = try office.correct()
    for _ in 0..<40 { walk.press(.backTab) }
    #expect(walk.state.form?.focus == .field(.insats))
    #expect(walk.text.contains("19800102-****"))
    walk.press(.tab)
    #expect(walk.state.form?.focus == .field(.reasons))
  }

  @Test func `a correction that is left goes on from its draft`() throws {
    let office = try Office()
    var walk = try office.correct()
    try FormWalk.write(" Mer.", in: .justification, &walk)
    walk.press(.escape)
    #expect(walk.state.form == nil)
    walk.press(.character("ä"))
    #expect(walk.state.form?.content.justification.hasSuffix(" Mer.") == true)
    var next = try Office.walk(office.scratch, "handlaggare1")
    next.press(.character("4"), .character("u"), .enter)
    #expect(next.says("Rätta beställning \(office.number)"))
    #expect(next.text.contains("! Återlämnad av"))
  }

  @Test func `when somebody was first both texts are shown and the own one is kept`() throws {
    let office = try Office()
    var walk = try office.correct()
    try FormWalk.write(" Nytt.", in: .justification, &walk)
    try office.step(.takeBack)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.context == .conflict, "\(walk.text)")
    #expect(walk.says("I lagret: Har fått klartecken för tio timmar och vill tillbaka."))
    #expect(walk.says("Här: Har fått klartecken för tio timmar och vill tillbaka. Nytt."))
    walk.press(.enter)
    #expect(walk.state.form?.content.justification.hasSuffix(" Nytt.") == true)
    guard case .drafts(let drafts) = try walk.engine.send(.drafts) else { return }
    #expect(drafts.map(\.content.justification).contains { $0.hasSuffix(" Nytt.") })
    #expect(try office.sheet().referral.content.justification.hasSuffix("tillbaka."))
  }

  @Test func `the last order fills a row, but not with another client's words`() throws {
    let office = try Office()
    var walk = try Office.walk(office.scratch, "handlaggare1")
    walk.press(.character("b"))
    try FormWalk.go(.field(.hoursPerWeek), &walk)
    walk.press(.control("f"))
    #expect(walk.state.form?.content.hoursPerWeek == 10)
    try FormWalk.go(.field(.reasons), &walk)
    walk.press(.control("f"))
    #expect(walk.state.form?.content.reasons == [])
    try FormWalk.go(.field(.justification), &walk)
    walk.press(.control("f"))
    #expect(walk.state.form?.content.justification == "")
    #expect(walk.says("gäller en annan deltagare"))
    try FormWalk.write("2026-0911", in: .caseNumber, &walk)
    try FormWalk.go(.field(.justification), &walk)
    walk.press(.control("f"))
    #expect(walk.state.form?.content.justification.hasPrefix("Har fått klartecken") == true)
    walk.press(.control("z"))
    #expect(walk.state.form?.content.justification == "")
  }
}
