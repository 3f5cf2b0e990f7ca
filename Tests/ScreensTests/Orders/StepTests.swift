import Canvas
import Domain
import Messages
import Screens
import Testing

/// The dialog that asks why, and what comes of it.
struct StepTests {
  private func opened(width: Int = 80, height: Int = 24) throws -> Walk {
    var walk = try Walk.orders(width: width, height: height)
    walk.open(OrderSamples.sheet())
    walk.press(.character("å"))
    return walk
  }

  @Test func `a reason is chosen, words are written, and the last row carries it out`() throws {
    var walk = try opened()
    #expect(walk.text.contains("Återkalla · beställning 114"))
    walk.press(.down, .enter)
    walk.type("Vill studera å ö ?2")
    walk.press(.enter)
    walk.type("i höst")
    walk.press(.tab, .enter)
    #expect(
      walk.asked == [
        .step(
          TakeStep(
            number: 114, action: .withdraw, reason: "behovet-andrat",
            text: "Vill studera å ö ?2\ni höst", version: 2))
      ])
    #expect(walk.says("Skickar"))
    // Nothing more happens until the answer is here.
    let request = try #require(walk.asked.last)
    walk.press(.enter)
    #expect(walk.asked.isEmpty)
    walk.send(
      .answered(
        request,
        .stepped(
          OrderReceipt(
            number: 114, status: .withdrawn, holdsPlace: false, waits: false, version: 3))))
    #expect(walk.state.context == .order)
    #expect(walk.says("Beställning 114 är nu i läget ”återkallad”."))
    #expect(walk.asked.contains(.order(114)))
    #expect(walk.asked.contains(.orders(OrderQuery(.mine, onlyOpen: true, limit: 501))))
    #expect(walk.effects.contains(.readCatalogue))
    // Taken: nothing is left of it.
    walk.send(.answered(.order(114), .order(OrderSamples.sheet())))
    walk.press(.character("å"))
    #expect(!walk.text.contains("Vill studera"))
    #expect(!walk.text.contains("(x)"))
  }

  @Test func `Esc keeps what was written, and the order says that it is not sent`() throws {
    var walk = try opened()
    walk.press(.down, .down, .enter)
    walk.type("halvvägs")
    walk.press(.escape)
    #expect(walk.state.context == .order)
    #expect(walk.says("! Inte skickat: Återkalla beställningen."))
    #expect(walk.says("”halvvägs”"))
    walk.press(.escape, .enter)
    walk.answer(.order(OrderSamples.sheet()))
    walk.press(.character("å"))
    #expect(walk.text.contains("halvvägs"))
    #expect(walk.says("(x) Deltagaren har börjat arbeta eller studera"))
  }

  @Test func `leaving by way of the palette keeps what was written`() throws {
    var walk = try opened()
    walk.press(.tab)
    walk.type("kvar")
    walk.press(.control("p"))
    walk.type("visa kartan")
    walk.press(.enter, .character("4"))
    walk.answer(.orders([OrderSamples.line(114)]))
    walk.press(.enter)
    walk.answer(.order(OrderSamples.sheet()))
    walk.press(.character("å"))
    #expect(walk.text.contains("kvar"))
  }

  @Test func `a missing reason is said and shown`() throws {
    var walk = try opened()
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Välj ett skäl till att dra tillbaka beställningen."))
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("› ( )"))
    walk.press(.enter)
    #expect(!walk.text.contains("! Välj"))
  }

  @Test func `annat needs words, which is said before and when they are missing`() throws {
    var walk = try opened()
    walk.type("an")
    // A letter leads to the next reason that begins with it; N is none.
    walk.press(.character(" "))
    #expect(walk.says("(x) Annat"))
    #expect(walk.says("Med egna ord (behövs)"))
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Skälet behöver förklaras med egna ord."))
    walk.type(" ")
    walk.press(.tab, .enter)
    #expect(walk.asked.isEmpty)
    walk.type("därför")
    walk.press(.tab, .enter)
    #expect(walk.asked.count == 1)
  }

  @Test func `a paste over the list goes to the text as one edit`() throws {
    var walk = try opened()
    walk.send(.input(.paste("Rad ett\nrad två\u{1B}[31m")))
    #expect(walk.text.contains("Rad ett"))
    #expect(walk.text.contains("rad två·[31m"))
    walk.press(.control("z"))
    #expect(!walk.text.contains("Rad ett"))
  }

  @Test func `the arrows lead through reasons, text and the last row and back`() throws {
    var walk = try opened()
    for _ in 0..<11 { walk.press(.down) }
    #expect(walk.frame.isEditing)
    walk.press(.down)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›Återkalla beställningen"))
    walk.press(.up, .up)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›"))
    walk.press(.backTab)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›Återkalla"))
  }

  @Test func `the Engine's no stays in the dialog with what was written`() throws {
    var walk = try opened()
    walk.press(.enter)
    walk.type("orden")
    walk.press(.tab, .enter)
    walk.answer(.refused(.step(.notOwnReferral)))
    #expect(walk.state.context == .step)
    #expect(walk.says("! Det får bara handläggaren som gjorde beställningen."))
    #expect(walk.text.contains("orden"))
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    walk.press(.escape, .enter)
    #expect(walk.asked.count == 1)
  }

  @Test func `a no that comes under the help leaves the dialog ready to try again`() throws {
    var walk = try opened()
    walk.press(.enter, .tab, .enter)
    let request = try #require(walk.asked.last)
    walk.press(.function(1))
    walk.send(.answered(request, .refused(.step(.otherUnit))))
    walk.press(.escape)
    #expect(walk.says("! Beställningen hör till en annan enhet."))
    walk.press(.enter)
    #expect(walk.asked.count == 1)
  }

  @Test func `a conflict shows the newer order and both what was done and what I wrote`() throws {
    var walk = try opened()
    walk.press(.enter)
    walk.type("mina ord")
    walk.press(.tab, .enter)
    guard case .step(let mine)? = walk.asked.last else {
      Issue.record("no step")
      return
    }
    let newer = OrderSamples.sheet(
      114, .approved, version: 3,
      then: [
        OrderSamples.step(.inReview, .approved, by: "arbetsledare1", daysAgo: 0, text: "Ja.")
      ])
    walk.answer(.refused(.conflict(now: newer, mine: mine)))
    #expect(walk.state.context == .order)
    #expect(walk.says("Någon hann ändra beställning 114 först"))
    #expect(walk.says("arbetsledare1"))
    #expect(walk.says("GODKÄND"))
    #expect(walk.says("! Inte skickat: Återkalla beställningen. Deltagaren tackar nej. ”mina ord”"))
    // The same words again, on the order as it is now.
    walk.press(.escape, .character("å"), .tab, .tab, .enter)
    guard case .step(let again)? = walk.asked.last else {
      Issue.record("no step")
      return
    }
    #expect(again.version == 3)
    #expect(again.text == "mina ord")
  }

  @Test func `a click on a reason chooses it`() throws {
    var walk = try opened()
    let rect = try #require(walk.frame.regions.first { $0.name == .item(3) }).rect
    walk.send(.input(.mouse(MouseEvent(.click, at: Point(x: 8, y: rect.y)))))
    #expect(walk.says("(x) En annan insats valdes"))
  }

  @Test func `the dialog fits the least window with its focus in view`() throws {
    var walk = try opened(width: 40, height: 10)
    for _ in 0..<10 { walk.press(.down) }
    #expect(walk.frame.text(row: walk.frame.cursor.y).contains("Annat"))
    walk.press(.enter)
    walk.type(String(repeating: "långa ord om det ", count: 30))
    #expect(walk.frame.isEditing)
    walk.press(.tab)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›Återkalla beställningen"))
  }
}
