import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// The review queue on a real practice store, key by key.
struct ReviewWalkTests {
  private func walk(_ scratch: Scratch, as name: String, height: Int = 24) throws -> EngineWalk {
    let options = WorkplaceOptions(
      directory: scratch.path + "/lager", isPractice: true, userName: name)
    return try EngineWalk(scratch.opener(options), height: height)
  }

  private func sheet(_ walk: EngineWalk, _ number: Int) throws -> OrderSheet {
    guard case .order(let sheet) = try walk.engine.send(.order(number)) else {
      throw Missing(number: number)
    }
    return sheet
  }

  private struct Missing: Error {
    let number: Int
  }

  private func expectWhole(_ walk: EngineWalk) throws {
    guard case .checked(let faults) = try walk.engine.send(.check) else {
      Issue.record("not checked")
      return
    }
    #expect(faults == [])
  }

  @Test func `a queue is cleared with two keys an order, and the one sent back comes corrected`()
    throws
  {
    let scratch = try Scratch()
    var caseworker = try walk(scratch, as: "handlaggare1")
    try FormWalk.open("HBG-24", &caseworker)
    try FormWalk.fill(&caseworker)
    try FormWalk.override(&caseworker)
    try FormWalk.go(.send, &caseworker)
    caseworker.press(.enter)

    var supervisor = try walk(scratch, as: "arbetsledare1")
    supervisor.press(.character("5"))
    let queue = supervisor.state.reviewScreen.lines
    try #require(queue.count > 20)
    let number = try #require(queue.first { $0.order.client.caseNumber == "2026-0911" }?.id)
    for line in queue.prefix(21) where line.id != number {
      if supervisor.row.contains(" \(number) ") { supervisor.press(.down) }
      #expect(supervisor.row.contains(" \(line.id) "))
      supervisor.press(.enter, .character("g"))
      #expect(try sheet(supervisor, line.id).referral.status == .ordered)
    }
    supervisor.find(" \(number) ")
    supervisor.press(.character("å"), .enter, .control("s"))
    #expect(supervisor.says("Beställning \(number) är återlämnad till handläggaren."))
    #expect(!supervisor.state.reviewScreen.lines.contains { $0.id == number })

    caseworker = try walk(scratch, as: "handlaggare1")
    caseworker.press(.character("4"))
    caseworker.find(" \(number) ")
    caseworker.press(.enter)
    #expect(caseworker.says("Motiveringen är otydlig eller saknas. ”Beskriv med några meningar"))
    caseworker.press(.character("ä"))
    try FormWalk.write(" Läkaren skrev 3 november.", in: .justification, &caseworker)
    try FormWalk.go(.send, &caseworker)
    caseworker.press(.enter)
    #expect(caseworker.state.form == nil)

    supervisor.press(.character("2"), .character("5"))
    supervisor.find(" \(number) ")
    #expect(supervisor.row.contains("rättad"))
    supervisor.press(.enter)
    #expect(supervisor.says("Ändrat sedan återlämningen"))
    #expect(supervisor.says("[nytt: Läkaren skrev 3 november.]"))
    supervisor.press(.character("g"))
    let order = try sheet(supervisor, number)
    #expect(order.referral.status == .ordered)
    #expect(order.referral.content.justification.hasSuffix("Läkaren skrev 3 november."))
    try expectWhole(supervisor)
  }

  @Test func `Z takes the decision back, and the order stands in the queue with the cursor on it`()
    throws
  {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "arbetsledare1")
    walk.press(.character("5"), .down)
    let before = walk.state.reviewScreen.lines.map(\.id)
    let number = before[1]
    walk.press(.character("g"))
    #expect(walk.state.reviewScreen.lines.map(\.id) == before.filter { $0 != number })
    #expect(try sheet(walk, number).referral.status == .ordered)
    walk.press(.character("z"))
    #expect(walk.says("Beslutet om beställning \(number) är tillbakataget."))
    #expect(walk.state.reviewScreen.lines.map(\.id) == before)
    #expect(walk.row.contains(" \(number) "))
    #expect(try sheet(walk, number).referral.status == .inReview)
    try expectWhole(walk)
  }

  @Test func `of two windows one decides, and the other is told who and what`() throws {
    let scratch = try Scratch()
    var first = try walk(scratch, as: "arbetsledare1")
    var second = try walk(scratch, as: "arbetsledare1")
    first.press(.character("5"))
    second.press(.character("5"))
    let number = try #require(first.state.reviewScreen.lines.first?.id)
    second.press(.character("å"), .enter, .control("s"))
    first.press(.character("g"))
    #expect(first.says("Beställning \(number) är redan avgjord: ”återlämnad”, av arbetsledare1"))
    #expect(!first.state.reviewScreen.lines.contains { $0.id == number })
    #expect(first.state.reviewScreen.lines == second.state.reviewScreen.lines)
    #expect(try sheet(first, number).steps.filter { $0.from == .inReview }.count == 1)
    try expectWhole(first)
  }

  @Test func `A approves those without a flag and no other`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "arbetsledare1")
    walk.press(.character("5"))
    let queue = walk.state.reviewScreen.lines
    let unflagged = queue.filter(\.flags.isEmpty).map(\.id)
    try #require(unflagged.count > 1)
    walk.press(.character("a"))
    #expect(walk.says("Godkänn \(unflagged.count) oflaggade beställningar?"))
    walk.press(.character("j"))
    #expect(walk.says("\(unflagged.count) beställningar är godkända."))
    #expect(
      walk.state.reviewScreen.lines.map(\.id) == queue.map(\.id).filter { !unflagged.contains($0) })
    for number in unflagged {
      #expect(try sheet(walk, number).referral.status == .ordered)
    }
    try expectWhole(walk)
  }

  @Test func `the counts are those of the unit's orders in the store`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "arbetsledare1")
    walk.press(.character("5"))
    guard
      case .orders(let lines) = try walk.engine.send(
        .orders(OrderQuery(.unit, statuses: [.inReview])))
    else {
      Issue.record("no list")
      return
    }
    let flagged = walk.state.reviewScreen.lines.count { !$0.flags.isEmpty }
    #expect(walk.says("\(lines.count) väntar · \(flagged) flaggade"))
    #expect(
      Set(walk.state.reviewScreen.lines.map(\.id)) == Set(lines.map(\.number)))
  }
}
