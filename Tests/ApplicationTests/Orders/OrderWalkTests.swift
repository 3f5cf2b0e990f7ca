import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// The screens of the orders on a real practice store, key by key.
struct OrderWalkTests {
  private static let folder = "lager"

  private func walk(
    _ scratch: Scratch, as name: String, width: Int = 80, height: Int = 24
  ) throws -> EngineWalk {
    let options = WorkplaceOptions(
      directory: scratch.path + "/" + Self.folder, isPractice: true, userName: name)
    return try EngineWalk(scratch.opener(options), width: width, height: height)
  }

  private func lines(_ walk: EngineWalk, _ query: OrderQuery) throws -> [OrderLine] {
    guard case .orders(let lines) = try walk.engine.send(.orders(query)) else { return [] }
    return lines
  }

  private func sheet(_ walk: EngineWalk, _ number: Int) throws -> OrderSheet? {
    guard case .order(let sheet) = try walk.engine.send(.order(number)) else { return nil }
    return sheet
  }

  @Test func `an order is found, withdrawn with a reason, and gone from the open ones`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "handlaggare1")
    let line = try #require(
      try lines(walk, OrderQuery(.mine, statuses: [.inReview])).first { $0.holdsPlace })
    let before = walk.state.catalogue[line.insats]?.places.free
    walk.press(.character("4"))
    walk.find(" \(line.number) ")
    walk.press(.enter)
    #expect(walk.says("Beställning \(line.number) · \(line.insatsName)"))
    walk.press(.character("å"), .down, .enter)
    walk.type("Har fått arbete på Väla, börjar den 1:a.")
    walk.press(.tab, .enter)
    #expect(walk.state.context == .order)
    #expect(walk.says("ÅTERKALLAD"))
    walk.press(.end)
    #expect(walk.says("granskas → återkallad"))
    #expect(walk.says("”Har fått arbete på Väla, börjar den 1:a.”"))
    #expect(walk.state.catalogue[line.insats]?.places.free == before.map { $0 + 1 })
    walk.press(.character("o"))
    #expect(walk.says("\(line.number) återkallad: Behovet har ändrats"))
    walk.press(.escape, .escape)
    #expect(walk.state.context == .orders)
    #expect(!walk.text.contains(" \(line.number) "))
    let stored = try #require(try sheet(walk, line.number))
    #expect(stored.referral.status == .withdrawn)
    #expect(stored.steps.last?.reason == "behovet-andrat")
    guard case .checked(let faults) = try walk.engine.send(.check) else {
      Issue.record("not checked")
      return
    }
    #expect(faults == [])
  }

  @Test func `when the supervisor was first, both texts are seen and nothing is overwritten`()
    throws
  {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "handlaggare1", height: 50)
    let line = try #require(try lines(walk, OrderQuery(.mine, statuses: [.inReview])).first)
    walk.press(.character("4"))
    walk.find(" \(line.number) ")
    walk.press(.enter, .character("å"), .enter)
    walk.type("mina ord")
    let supervisor = try self.walk(scratch, as: "arbetsledare1")
    let answer = try supervisor.engine.send(
      .step(
        TakeStep(
          number: line.number, action: .sendBack, reason: "mal-otydligt", text: "Skriv målen.",
          version: line.version)))
    guard case .stepped = answer else {
      Issue.record("\(answer)")
      return
    }
    walk.press(.tab, .enter)
    #expect(walk.says("Någon hann ändra beställning \(line.number) först"))
    #expect(walk.says("! Återlämnad av arbetsledare1"))
    #expect(walk.says("”Skriv målen.”"))
    #expect(walk.says("! Inte skickat: Återkalla beställningen."))
    #expect(walk.says("”mina ord”"))
    #expect(try sheet(walk, line.number)?.referral.status == .sentBack)
    // Sent again on the newer version, it is taken.
    walk.press(.escape, .character("å"), .tab, .tab, .enter)
    #expect(try sheet(walk, line.number)?.referral.status == .withdrawn)
    #expect(!walk.says("Inte skickat"))
  }

  @Test func `a client is found by number, shown masked, and the number shown when asked for`()
    throws
  {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "handlaggare1")
    walk.press(.character("d"))
    walk.type("19810303-2390")
    walk.press(.enter)
    #expect(walk.state.context == .client)
    #expect(walk.text.contains("19810303-****"))
    #expect(!walk.text.contains("19810303-2390"))
    walk.press(.character("v"))
    #expect(walk.text.contains("19810303-2390"))
    walk.press(.escape, .enter)
    #expect(!walk.text.contains("19810303-2390"))
  }

  @Test func `protected clients stand in no list by name, and are not found by it`() throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: "arbetsledare1", width: 300, height: 100)
    walk.press(.character("4"), .character("f"), .enter, .escape)
    let hidden = try lines(walk, OrderQuery(.unit)).filter(\.client.isProtected)
    #expect(!hidden.isEmpty)
    #expect(hidden.allSatisfy { $0.client.name == nil })
    #expect(walk.text.contains("skyddade uppgifter"))
    guard let number = hidden.first?.number, let sheet = try sheet(walk, number),
      let name = sheet.client.name?.split(separator: " ").last
    else {
      Issue.record("no protected client")
      return
    }
    walk.press(.character("d"))
    walk.type(String(name))
    walk.press(.enter)
    #expect(!walk.text.contains(sheet.client.caseNumber))
    walk.press(.control("u"))
    walk.type(sheet.client.caseNumber)
    walk.press(.enter)
    #expect(walk.state.context == .client)
    #expect(walk.text.contains("! Skyddade personuppgifter"))
  }

  @Test(arguments: [
    ("handlaggare1", 20), ("arbetsledare1", 50), ("utforare1", 5), ("handlaggare3", 10),
  ])
  func `each role sees its own list and can open what is in it`(name: String, least: Int) throws {
    let scratch = try Scratch()
    var walk = try walk(scratch, as: name)
    walk.press(.character("4"))
    #expect(walk.state.ordersScreen.lines.count >= least)
    for _ in 0..<5 {
      walk.press(.enter)
      #expect(walk.state.context == .order)
      walk.press(.end, .escape, .down)
    }
  }
}
