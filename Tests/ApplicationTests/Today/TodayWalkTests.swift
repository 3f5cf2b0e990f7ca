import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// The day on a real practice store, key by key.
struct TodayWalkTests {
  private func walk(_ scratch: Scratch, as name: String) throws -> EngineWalk {
    let options = WorkplaceOptions(
      directory: scratch.path + "/lager", isPractice: true, userName: name)
    return try EngineWalk(scratch.opener(options))
  }

  @Test func `what the supervisor sends back is at once in the caseworker's day`() throws {
    let scratch = try Scratch()
    var supervisor = try walk(scratch, as: "arbetsledare1")
    guard case .queue(let queue) = try supervisor.engine.send(.queue(QueueFilter())),
      let line = queue.lines.first(where: { $0.order.caseworker == "handlaggare1" })?.order
    else {
      Issue.record("nothing to decide on")
      return
    }
    let step = TakeStep(
      number: line.number, action: .sendBack, reason: "mal-otydligt",
      text: "Beskriv vad som ska bli bättre.", version: line.version)
    _ = try supervisor.engine.send(.step(step))
    var caseworker = try walk(scratch, as: "handlaggare1")
    caseworker.press(.character("1"))
    caseworker.find("nr \(line.number)")
    #expect(caseworker.says("”Beskriv vad som ska bli bättre.”"))
    caseworker.press(.enter)
    #expect(caseworker.says("! Återlämnad av arbetsledare1"))
    supervisor.press(.character("1"))
    #expect(supervisor.says("väntar på ditt beslut"))
  }

  @Test func `a missed deadline is explained from the day and from the order`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "handlaggare1")
    _ = try walk.engine.send(.runDueSteps)
    walk.press(.character("1"))
    let before = walk.state.todayScreen.overdue
    #expect(before > 1)
    walk.press(.home)
    for _ in 0..<200 where walk.state.context == .today {
      walk.press(.character("x"))
      if walk.state.context == .today { walk.press(.down) }
    }
    walk.press(.down, .enter)
    #expect(walk.state.context == .today && walk.says("är sparad"))
    // From the order: the first that is left.
    walk.press(.home)
    for _ in 0..<200 {
      walk.press(.character("x"))
      if walk.state.context == .explain { break }
      walk.press(.down)
    }
    walk.press(.escape, .enter)
    #expect(walk.says("Tidsgränser") && walk.says("X anger orsaken."))
    walk.press(.character("x"), .enter)
    #expect(walk.state.context == .order && walk.says("angav handlaggare1."))
    #expect(try walk.engine.send(.check).isClean)
  }

  @Test func `a client is handed over and stands with whoever took over`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "handlaggare1")
    guard
      case .orders(let lines) = try walk.engine.send(
        .orders(OrderQuery(.mine, statuses: [.inReview]))),
      let line = try lines.first(where: { line in
        let answer = try walk.engine.send(.handoverBasis(line.client.id))
        if case .handoverBasis(let basis) = answer { return basis.lead == "handlaggare1" }
        return false
      })
    else {
      Issue.record("no client to hand over")
      return
    }
    walk.press(.character("4"))
    walk.find(" \(line.number) ")
    walk.press(.character("c"), .character("l"))
    #expect(walk.says("Lämna över · ärende " + line.client.caseNumber))
    // The first in the list is a colleague of the same unit.
    walk.press(.enter, .control("s"))
    let isDone = walk.says("handlaggare2 är nu huvudhandläggare.")
    #expect(isDone)
    guard case .client(let file) = try walk.engine.send(.client(line.client.id)) else {
      Issue.record("the colleague's client is out of sight")
      return
    }
    #expect(file.lead == "handlaggare2" && file.handovers.count == 1)
    #expect(try walk.engine.send(.check).isClean)
  }
}

extension Response {
  fileprivate var isClean: Bool {
    if case .checked(let faults) = self { faults.isEmpty } else { false }
  }
}
