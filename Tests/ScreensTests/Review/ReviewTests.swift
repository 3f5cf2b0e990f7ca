import Canvas
import Domain
import Messages
import Screens
import Testing

/// The review queue and the order the cursor is on.
struct ReviewTests {
  private let queue = ReviewSamples.queue

  @Test func `5 reads the queue, and then the order the cursor is on`() throws {
    var walk = try Walk.orders([.supervisor])
    walk.press(.character("5"))
    #expect(walk.asked == [.queue(QueueFilter())])
    #expect(walk.says("Läser kön"))
    walk.answer(.queue(ReviewQueue(lines: queue)))
    #expect(walk.asked == [.review(114)])
    // What the line knows is shown before the order has been read.
    #expect(walk.says("4 väntar · 2 flaggade · äldst 4 arbetsdagar"))
    #expect(walk.says("utan att leda till arbete eller studier"))
    walk.read(queue[0])
    #expect(walk.asked == [])
    #expect(walk.says("Behöver stöd varje vecka."))
    #expect(walk.row.hasPrefix("›  114 Insats HBG-07"))
    #expect(walk.row.contains("4 d  ! rundgång ! avsteg"))
  }

  @Test func `flags come first, then the chain, the reasons and the rest, and PgDn shows it`()
    throws
  {
    var walk = try Walk.review(height: 100)
    var rows = walk.text.split(separator: "\n").map(String.init)
    let wanted = [
      "114 Insats", "! Samma insats", "! Handläggaren har gjort avsteg", "Kedja", "Skäl",
      "Avsteg", "Motivering", "Egen syn", "Barn", "Syfte", "Deltagarens insatser i tid",
    ]
    for text in wanted {
      guard let index = rows.firstIndex(where: { $0.contains(text) }) else {
        Issue.record("\(text) is not in its place\n\(walk.text)")
        return
      }
      rows.removeFirst(index)
    }
    walk.resize(80, 24)
    #expect(!walk.says("Deltagarens insatser i tid"))
    for _ in 0..<5 { walk.press(.pageDown) }
    #expect(walk.says("Deltagarens insatser i tid"))
    #expect(walk.row.contains("114"))
    // The next order is shown from its beginning.
    walk.press(.down)
    walk.read(queue[1])
    #expect(walk.says("! Motiveringen är kort: 25 tecken."))
    walk.press(.pageDown, .pageUp)
    #expect(walk.says("! Motiveringen är kort: 25 tecken."))
  }

  @Test func `one order is read at a time, where the cursor rests, and moving back reads nobody`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.down)
    let first = try #require(walk.asked.last)
    #expect(first == .review(121))
    walk.press(.down, .down)
    #expect(walk.asked == [])
    walk.send(.answered(first, .review(ReviewSamples.sheet(queue[1]))))
    #expect(walk.asked == [.review(118)])
    walk.read(queue[3])
    walk.press(.up)
    #expect(walk.asked == [.review(109)])
    walk.read(queue[2])
    walk.press(.up, .up, .home, .end)
    #expect(walk.asked == [])
  }

  @Test func `an order that cannot be read is not asked for again and again`() throws {
    var walk = try Walk.review()
    walk.press(.down)
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    #expect(walk.asked == [])
    #expect(walk.says("Beställningen gick inte att läsa."))
    walk.press(.escape)
    #expect(walk.asked == [])
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: queue)))
    #expect(walk.asked == [.review(121)])
  }

  @Test func `an order that was changed meanwhile is shown as it is, and decided as it is`()
    throws
  {
    var walk = try Walk.review([queue[2]])
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: [ReviewSamples.line(109, version: 5)])))
    #expect(walk.asked == [.review(109)])
    walk.read(ReviewSamples.line(109, [.override], version: 6))
    #expect(walk.asked == [])
    #expect(walk.row.contains("! avsteg"))
    walk.press(.character("g"))
    #expect(walk.asked == [.step(TakeStep(number: 109, action: .approve, version: 6))])
  }

  @Test func `Enter opens the whole order, where it can be decided too`() throws {
    var walk = try Walk.review()
    walk.press(.enter)
    #expect(walk.asked == [])
    #expect(walk.state.context == .reviewOrder)
    #expect(walk.says("Beställning 114"))
    #expect(walk.says("! Samma insats eller typ"))
    walk.press(.character("å"))
    #expect(walk.says("Återlämna · beställning 114"))
    walk.press(.escape, .character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(114)))
    #expect(walk.state.context == .review)
    #expect(walk.row.contains("121"))
  }

  @Test func `Enter before the order is read opens it when it is, unless the cursor went on`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.down)
    let request = try #require(walk.asked.last)
    walk.press(.enter)
    #expect(walk.asked == [])
    walk.send(.answered(request, .review(ReviewSamples.sheet(queue[1]))))
    #expect(walk.state.context == .reviewOrder)
    walk.press(.escape, .down)
    let next = try #require(walk.asked.last)
    walk.press(.enter, .up)
    walk.send(.answered(next, .review(ReviewSamples.sheet(queue[2]))))
    #expect(walk.state.context == .review)
  }

  @Test func `only supervisors have the tab, and others are told why`() throws {
    for roles in [Set<UserRole>([.caseworker]), [.provider], [.administrator]] {
      var walk = try Walk.orders(roles)
      #expect(!walk.text.contains("Granskning"))
      walk.press(.character("5"))
      #expect(walk.asked == [])
      #expect(walk.says("Bara arbetsledare granskar beställningar."))
    }
    #expect(try Walk.orders([.supervisor]).text.contains("5 Granskning"))
  }

  @Test func `an empty queue, a filtered one and one that could not be read say what to do`()
    throws
  {
    var walk = try Walk.review([])
    #expect(walk.says("Inget väntar på granskning. 4 visar enhetens beställningar."))
    walk.press(.character("g"))
    #expect(walk.says("Det finns ingen beställning i kön att välja."))
    walk.press(.character("r"))
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    walk.press(.escape)
    #expect(walk.says("Kön gick inte att läsa. R läser den igen."))
  }

  @Test(arguments: [40, 60, 80, 120, 300])
  func `protected clients have no name in the queue, nor in what is read aloud`(width: Int)
    throws
  {
    var client = OrderSamples.summary(2, isProtected: true)
    client.name = "Hemlig Ask"
    let line = ReviewSamples.line(7, [.protectedIdentity], client: client)
    let walk = try Walk.review([line], width: width, height: 60)
    #expect(walk.says("skyddade uppgifter"))
    #expect(!walk.frame.linearText.contains("Hemlig") && !walk.text.contains("Hemlig"))
  }

  @Test func `what is read aloud has the flags in words`() throws {
    let walk = try Walk.review()
    let row = try #require(walk.frame.reading.first { $0.isFocused })
    #expect(row.line.contains("väntat 4 arbetsdagar, rundgång, avsteg (1 av 4)"))
  }

  @Test func `a click selects and a second opens`() throws {
    var walk = try Walk.review()
    let rect = try #require(walk.frame.regions.first { $0.name == .item(1) }).rect
    let point = Point(x: 10, y: rect.y)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    walk.read(queue[1])
    walk.send(.input(.mouse(MouseEvent(.doubleClick, at: point))))
    #expect(walk.says("Beställning 121"))
  }

  @Test(arguments: [Size(width: 40, height: 10), .init(width: 80, height: 24)])
  func `the queue looks as it did`(size: Size) throws {
    let walk = try Walk.review(width: size.width, height: size.height)
    try Golden.check(
      FrameDump.text(walk.frame), "granskning-\(size.width)x\(size.height)", at: #_sourceLocation)
  }

  @Test func `the queue looks as it did beside the order, corrected`() throws {
    var walk = try Walk.review([], width: 120, height: 40)
    let line = ReviewSamples.line(114, [.goingRound, .override], days: 4, isResubmitted: true)
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: [line] + ReviewSamples.queue.dropFirst())))
    var old = OrderSamples.content()
    old.justification = "Behöver stöd ibland."
    walk.answer(.review(ReviewSamples.sheet(line, returned: old)))
    try Golden.check(FrameDump.text(walk.frame), "granskning-120x40", at: #_sourceLocation)
  }
}
