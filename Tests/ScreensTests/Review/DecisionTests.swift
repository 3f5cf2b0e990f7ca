import Canvas
import Domain
import Messages
import Screens
import Testing

/// Deciding on orders of the queue, taking it back, and being second.
struct DecisionTests {
  private let queue = ReviewSamples.queue

  private func approve(_ number: Int) -> Request {
    .step(TakeStep(number: number, action: .approve, version: 2))
  }

  @Test func `G approves and the next order is in view`() throws {
    var walk = try Walk.review()
    walk.press(.character("g"))
    #expect(walk.asked == [approve(114)])
    walk.answer(.stepped(ReviewSamples.receipt(114)))
    #expect(walk.asked == [.review(121)])
    #expect(walk.row.contains("121"))
    #expect(walk.says("Beställning 114 är godkänd och skickad till utföraren. Z tar tillbaka"))
    #expect(walk.says("3 väntar · 1 flaggad · äldst 3 arbetsdagar"))
    walk.read(queue[1])
    walk.press(.character("g"))
    #expect(walk.asked == [approve(121)])
  }

  @Test func `after the last in the list the cursor is on the one before it`() throws {
    var walk = try Walk.review()
    walk.press(.end)
    walk.read(queue[3])
    walk.press(.character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(118)))
    #expect(walk.asked == [.review(109)])
    #expect(walk.row.contains("109"))
  }

  @Test func `what has not been read is not approved, and a key held down approves one`() throws {
    var walk = try Walk.review()
    walk.press(.character("g"))
    let request = try #require(walk.asked.last)
    walk.press(.character("g"), .character("g"))
    #expect(walk.asked == [])
    walk.send(.answered(request, .stepped(ReviewSamples.receipt(114))))
    let reading = try #require(walk.asked.last)
    walk.press(.character("g"))
    #expect(walk.asked == [])
    #expect(walk.says("Beställningen är inte läst än."))
    walk.send(.answered(reading, .review(ReviewSamples.sheet(queue[1]))))
    walk.press(.character("g"))
    #expect(walk.asked == [approve(121)])
  }

  @Test func `nobody is offered to decide on their own order`() throws {
    var walk = try Walk.review([queue[2]])
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: [ReviewSamples.line(109, version: 3)])))
    walk.answer(
      .review(
        ReviewSamples.sheet(
          ReviewSamples.line(109, version: 3), by: "arbetsledare1", actions: [.withdraw])))
    for key in ["g", "å"] {
      walk.press(.character(Character(key)))
      #expect(walk.asked == [])
      #expect(walk.says("Ingen beslutar om sin egen beställning."))
    }
  }

  @Test func `Z takes back for twenty seconds and not longer, and then nothing is redrawn`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.character("z"))
    #expect(walk.says("Det finns inget beslut att ta tillbaka."))
    #expect(!walk.state.wantsTick)
    walk.press(.character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(114, version: 5)))
    walk.read(queue[1])
    walk.wait(13)
    #expect(walk.state.wantsTick)
    #expect(walk.says("Z ångra 7s"))
    walk.wait(8)
    #expect(!walk.state.wantsTick)
    #expect(!walk.text.contains("ångra"))
    #expect(walk.state.notice == nil)
    walk.press(.character("z"))
    #expect(walk.asked == [])
    #expect(walk.says("Det har gått mer än 20 sekunder"))
  }

  @Test func `decisions are taken back one by one, the last first, and stand in the queue again`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(114, version: 5)))
    walk.read(queue[1])
    walk.press(.character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(121, version: 6)))
    walk.read(queue[2])
    walk.wait(20)
    walk.press(.character("z"))
    #expect(walk.asked == [.step(TakeStep(number: 121, action: .takeBack, version: 6))])
    walk.answer(.stepped(ReviewSamples.receipt(121, .inReview, version: 7)))
    #expect(walk.asked == [.queue(QueueFilter())])
    #expect(walk.says("Beslutet om beställning 121 är tillbakataget."))
    let back = ReviewSamples.line(121, [.thinJustification], days: 3, version: 7)
    walk.answer(.queue(ReviewQueue(lines: [queue[2], back, queue[3]])))
    #expect(walk.row.contains("121"))
    #expect(walk.asked == [.review(121)])
    walk.read(back)
    walk.press(.character("z"))
    #expect(walk.asked == [.step(TakeStep(number: 114, action: .takeBack, version: 5))])
  }

  @Test func `Å, a reason and Ctrl-S send back with a ready sentence`() throws {
    var walk = try Walk.review()
    walk.press(.character("å"), .enter)
    #expect(walk.says("Beskriv med några meningar varför deltagaren behöver"))
    walk.press(.control("s"))
    guard case .step(let step)? = walk.asked.last else {
      Issue.record("nothing was sent\n\(walk.text)")
      return
    }
    #expect(step.action == .sendBack && step.reason == "motivering-otydlig")
    #expect(step.text.hasPrefix("Beskriv med några meningar"))
    walk.answer(.stepped(ReviewSamples.receipt(114, .sentBack, version: 3)))
    #expect(walk.effects.contains(.readCatalogue))
    #expect(walk.effects.contains(.ask(.review(121))))
    #expect(walk.state.context == .review)
    #expect(walk.row.contains("121"))
    #expect(walk.says("Beställning 114 är återlämnad till handläggaren. Z tar tillbaka"))
    // Nothing is left that quitting would lose.
    walk.press(.escape, .character("q"))
    #expect(walk.effects == [.quit])
  }

  @Test func `another reason brings its own sentence, but never over one's own words`() throws {
    var walk = try Walk.review()
    walk.press(.character("å"), .enter, .backTab, .down, .enter)
    #expect(walk.says("Skriv vad insatsen ska leda till"))
    #expect(!walk.says("Beskriv med några"))
    walk.press(.control("z"))
    #expect(walk.says("Beskriv med några"))
    walk.press(.control("y"))
    walk.type(" Tack!")
    walk.press(.backTab, .down, .enter)
    #expect(walk.says("nej när den är slut. Tack!"))
  }

  @Test func `a reason in one's own words empties the ready sentence and needs words`() throws {
    var walk = try Walk.review()
    walk.press(.character("å"), .enter, .backTab)
    for _ in 0..<10 { walk.press(.down) }
    walk.press(.enter, .control("s"))
    #expect(walk.asked == [])
    #expect(walk.says("! Skälet behöver förklaras med egna ord."))
    #expect(!walk.says("Beskriv med några"))
  }

  @Test func `when somebody was first, who and what are told and the order leaves the list`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.down)
    walk.read(queue[1])
    walk.press(.character("g"))
    let decision = OrderSamples.step(.inReview, .approved, by: "arbetsledare9", daysAgo: 0)
    walk.answer(.refused(.decided(121, decision)))
    #expect(walk.asked == [.queue(QueueFilter()), .review(109)])
    #expect(walk.says("Beställning 121 är redan avgjord: ”godkänd”, av arbetsledare9"))
    #expect(walk.row.contains("109"))
    #expect(walk.says("3 väntar"))
    walk.press(.character("z"))
    #expect(walk.asked == [])
  }

  @Test func `an order that somebody has decided on leaves the list when it is read`() throws {
    var walk = try Walk.review()
    walk.press(.down)
    walk.answer(
      .review(
        ReviewSamples.sheet(
          queue[1], status: .approved, actions: [],
          then: [OrderSamples.step(.inReview, .approved, by: "arbetsledare9", daysAgo: 0)])))
    #expect(walk.says("Beställning 121 är redan avgjord: ”godkänd”, av arbetsledare9"))
    #expect(walk.row.contains("109"))
    #expect(walk.asked == [.review(109)])
  }

  @Test func `a return that came too late keeps its words, and an order changed is read anew`()
    throws
  {
    var walk = try Walk.review()
    walk.press(.character("å"), .enter)
    walk.type(" Mina ord.")
    walk.press(.control("s"))
    guard case .step(let mine)? = walk.asked.last else {
      Issue.record("nothing was sent")
      return
    }
    let now = ReviewSamples.sheet(ReviewSamples.line(114, version: 9)).order
    walk.answer(.refused(.conflict(now: now, mine: mine)))
    #expect(walk.says("Någon hann ändra beställning 114 först"))
    #expect(walk.asked == [.queue(QueueFilter()), .review(114)])
    let newer = ReviewSamples.line(114, [.override], version: 9)
    walk.send(
      .answered(.queue(QueueFilter()), .queue(ReviewQueue(lines: [newer] + queue.dropFirst()))))
    walk.send(.answered(.review(114), .review(ReviewSamples.sheet(newer))))
    walk.press(.escape, .character("å"))
    #expect(walk.says("Mina ord."))
  }

  @Test func `a decision that could not be sent can be tried again`() throws {
    var walk = try Walk.review()
    walk.press(.character("g"))
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    #expect(walk.says("4 väntar"))
    walk.press(.escape, .character("g"))
    #expect(walk.asked == [approve(114)])
  }
}
