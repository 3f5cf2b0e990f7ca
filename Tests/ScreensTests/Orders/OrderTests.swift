import Canvas
import Domain
import Foundation
import Messages
import Screens
import Testing

/// One order.
struct OrderTests {
  @Test func `everything is said in the form's order, codes by their names`() throws {
    var walk = try Walk.orders(width: 100, height: 70)
    walk.open(OrderSamples.sheet())
    let codes = walk.state.codes
    let reason = try #require(codes.row("motivation", in: .reasons)?.name)
    let override = try #require(codes.row("andrad-situation", in: .overrides)?.name)
    var last = walk.text.startIndex
    for piece in [
      "Ärendenummer", "OVN-0001", "19800102-****", "Skäl", reason, "Behöver stöd", "Syfte",
      "1 Delta två dagar", "2 En egen plan", "Lagrum", "Målgrupper", "Rehab", "Egen", "Vad som",
    ] where piece != "Egen" {
      let range = try #require(
        walk.text.range(of: piece, range: last..<walk.text.endIndex), "\(piece)\n\(walk.text)")
      last = range.lowerBound
    }
    #expect(walk.says("samma typ tidigare: \(override), Nytt läge."))
    #expect(!walk.text.contains("fh01"))
    #expect(walk.says("Inte ifyllt: andra insatser samtidigt"))
  }

  @Test func `the status says since when, and what is due`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sheet())
    #expect(walk.says("granskas sedan 2026-11-13 (10 dagar, varav 6 arbetsdagar)"))
    #expect(walk.says("start önskas 2026-11-26 (om 3 dagar)"))
    #expect(walk.says("har en plats"))
  }

  @Test func `the timeline tells each step with day, time, who, change and why`() throws {
    var walk = try Walk.orders(width: 100, height: 70)
    walk.open(OrderSamples.sentBack())
    #expect(walk.says("2026-11-13 11.00 handlaggare1: utkast → granskas (8 dagar)"))
    #expect(walk.says("2026-11-21 11.00 arbetsledare1: granskas → återlämnad"))
    #expect(walk.says("”Beskriv varför just nu.”"))
  }

  @Test func `the supervisor's reason and comment stand first in one that came back`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sentBack())
    let first = walk.frame.text(row: 3)
    #expect(first.contains("! Återlämnad av arbetsledare1 2026-11-21: Motiveringen är otydlig"))
    #expect(walk.says("”Beskriv varför just nu.”"))
    #expect(walk.frame.text(row: 23).contains("Ä rätta"))
  }

  @Test func `only what the Engine allows is offered, and the rest says why not`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sheet(114, .started, actions: []))
    #expect(!walk.frame.text(row: 23).contains("Å återkalla"))
    walk.press(.character("å"))
    #expect(walk.says("Insatsen har börjat."))
    walk.press(.character("ä"))
    #expect(walk.says("Bara en återlämnad beställning rättas"))
    #expect(walk.state.overlays.count == 1)
  }

  @Test func `steps of other issues are not offered`() throws {
    var walk = try Walk.orders([.supervisor])
    walk.open(OrderSamples.sheet(actions: [.approve, .sendBack, .withdraw, .markInError]))
    walk.press(.control("p"))
    for word in ["Godkänn", "Återlämna", "Felregistrera"] { #expect(!walk.text.contains(word)) }
  }

  @Test func `V shows the number until the screen is left`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sheet())
    walk.press(.character("v"))
    #expect(walk.asked == [.revealNumber(1)])
    walk.answer(.number("19800102-2386"))
    #expect(walk.text.contains("19800102-2386"))
    walk.press(.character("i"))
    #expect(walk.state.context == .card)
    walk.press(.escape)
    #expect(!walk.text.contains("19800102-2386"))
    #expect(walk.text.contains("19800102-****"))
  }

  @Test func `a number that comes when the order is closed is shown nowhere`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sheet())
    walk.press(.character("v"))
    let request = try #require(walk.asked.last)
    walk.press(.escape)
    walk.send(.answered(request, .number("19800102-2386")))
    walk.press(.enter)
    walk.answer(.order(OrderSamples.sheet()))
    #expect(!walk.text.contains("2386"))
  }

  @Test func `a protected client's number is not offered, and the protection is said`() throws {
    var walk = try Walk.orders()
    var client = OrderSamples.summary(1, isProtected: true)
    client.name = "Övning Ask"
    walk.open(OrderSamples.sheet(client: client))
    #expect(walk.says("skyddade uppgifter"))
    #expect(walk.says("! ja: namn och nummer visas inte i listor"))
    walk.press(.character("v"))
    #expect(walk.asked.isEmpty)
    #expect(walk.state.notice != nil)
  }

  @Test func `what a provider may not see is told by its name and nothing else`() throws {
    var walk = try Walk.orders([.provider], height: 60)
    var sheet = OrderSamples.sheet(hidden: [.name, .personalNumber, .justification, .overrides])
    sheet.client.name = nil
    sheet.client.maskedNumber = nil
    sheet.referral.content.justification = ""
    sheet.referral.content.overrides = []
    walk.open(sheet)
    #expect(walk.says("Visas inte för utföraren: namn, personnummer, motivering"))
    #expect(!walk.text.contains("Övning Ask"))
    walk.press(.character("o"))
    #expect(walk.asked.isEmpty)
  }

  @Test func `O opens the client and Esc goes back to the order`() throws {
    var walk = try Walk.orders()
    walk.open(OrderSamples.sheet())
    walk.press(.character("o"))
    walk.answer(
      .client(
        OrderSamples.file(
          OrderSamples.summary(), [OrderSamples.past(114, .inReview, from: nil)], mayOpen: [114])))
    #expect(walk.state.context == .client)
    walk.press(.escape)
    #expect(walk.state.context == .order)
  }

  @Test func `the whole order is in the linear reading`() throws {
    var walk = try Walk.orders(width: 40, height: 10)
    walk.open(OrderSamples.sheet())
    #expect(walk.frame.linearText.contains("Behöver stöd varje vecka."))
    let words = walk.frame.reading.map(\.label).joined(separator: " ")
    #expect(words.contains("handlaggare1: utkast → granskas"))
  }

  @Test func `an order that is gone is told`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(114)])
    walk.press(.enter)
    walk.answer(.refused(.noSuchOrder(114)))
    #expect(walk.says("Beställning 114 finns inte"))
    #expect(walk.state.context == .orders)
    walk.press(.escape, .enter)
    #expect(walk.asked == [.order(114)])
  }
}
