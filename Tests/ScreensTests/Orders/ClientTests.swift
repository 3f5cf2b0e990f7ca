import Canvas
import Domain
import Messages
import Screens
import Testing

/// One client's insatser in time.
struct ClientTests {
  private static let orders = [
    OrderSamples.past(1, .closed, from: -300, to: -200, outcome: "uteblivit"),
    OrderSamples.past(2, .closed, from: -220, to: -150, outcome: "annat"),
    OrderSamples.past(3, .declined, from: nil, to: -100, outcome: "plats-saknas"),
    OrderSamples.past(4, .closed, from: -109, to: -60, kas: "A"),
  ]

  private func opened(
    _ orders: [PastReferral] = orders, mayOpen: [Int] = [1, 2, 4], width: Int = 80,
    height: Int = 30
  ) throws -> Walk {
    var walk = try Walk.orders(width: width, height: height)
    walk.open(OrderSamples.file(OrderSamples.summary(), orders, mayOpen: mayOpen))
    return walk
  }

  @Test func `the chain tells parallels, gaps, outcomes, kinds and that nothing runs`() throws {
    let walk = try opened()
    #expect(walk.says("Deltagare · Övning Ask"))
    #expect(walk.says("Ärende OVN-0001 · personnummer: 19800102-****"))
    #expect(walk.says("! samtidigt med 1 från 2026-04-17 till 2026-05-07"))
    #expect(walk.says("41 dagar utan insats"))
    #expect(walk.says("utan insats sedan 2026-09-24 (60 dagar)"))
    #expect(walk.says("nekad: Plats saknas"))
    let kind = walk.state.codes.name(of: KindKey("T05"))
    #expect(walk.says("\(kind): 4 gånger, 1 med resultat"))
  }

  @Test func `the bar has signs and words, and only where there is room`() throws {
    let walk = try opened()
    #expect(walk.text.contains("▇"))
    #expect(walk.text.contains("insats 201 av 301 dagar sedan 2026-01-27"), "\(walk.text)")
    #expect(!(try opened(width: 50)).text.contains("▇"))
    #expect(!(try opened(height: 12)).text.contains("▇"))
  }

  @Test func `what runs now has no end`() throws {
    let walk = try opened([OrderSamples.past(5, .started, from: -3)])
    #expect(walk.says("2026-11-20– pågår"))
    #expect(walk.says("en insats pågår"))
    #expect(!walk.says("utan insats sedan"))
  }

  @Test func `an order of another unit is seen but not opened`() throws {
    var walk = try opened(mayOpen: [1, 2])
    walk.press(.enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("Beställningen hör till en annan enhet."))
    walk.press(.up, .enter)
    #expect(walk.asked.isEmpty)
    walk.press(.up, .enter)
    #expect(walk.asked == [.order(2)])
  }

  @Test func `V shows the number, and opening an order hides it again`() throws {
    var walk = try opened()
    walk.press(.character("v"))
    #expect(walk.asked == [.revealNumber(1)])
    walk.answer(.number("19800102-2386"))
    #expect(walk.text.contains("19800102-2386"))
    walk.press(.enter)
    walk.answer(.order(OrderSamples.sheet(4, .closed, actions: [])))
    walk.press(.escape)
    #expect(!walk.text.contains("2386"))
  }

  @Test func `the arrows reach every line in the least window and come back`() throws {
    var walk = try opened(width: 40, height: 10)
    var seen = ""
    walk.press(.home)
    for _ in 0..<60 {
      seen += walk.text
      walk.press(.down)
    }
    #expect(seen.contains("1 avslutad: "))
    #expect(seen.contains("med resultat"))
    for _ in 0..<60 { walk.press(.up) }
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›"))
    #expect(walk.text.contains("1 avslutad"))
  }

  @Test func `a client without orders says how to begin`() throws {
    let walk = try opened([], mayOpen: [])
    #expect(walk.says("Inget är beställt för deltagaren. B börjar en beställning."))
  }

  @Test func `a missing number is said, and a protected client marked`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.file(OrderSamples.summary(1, number: nil), [], mayOpen: []))
    #expect(walk.says("personnummer: uppgift saknas"))
    walk.press(.character("v"))
    #expect(walk.asked.isEmpty)
    var client = OrderSamples.summary(1, isProtected: true)
    client.name = "Övning Ask"
    var other = try Walk.orders()
    other.open(OrderSamples.file(client, [], mayOpen: []))
    #expect(other.says("! Skyddade personuppgifter"))
    #expect(other.says("Deltagare · Övning Ask"))
  }

  @Test func `the linear reading tells each order with its place`() throws {
    let walk = try opened()
    #expect(walk.frame.linearText.contains("(4 av 4)"))
    #expect(walk.frame.linearText.contains("41 dagar utan insats"))
  }

  @Test func `a click selects and a second opens`() throws {
    var walk = try opened()
    let rect = try #require(walk.frame.regions.first { $0.name == .item(0) }).rect
    let point = Point(x: 10, y: rect.y)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    #expect(walk.asked.isEmpty)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    #expect(walk.asked == [.order(1)])
  }
}
