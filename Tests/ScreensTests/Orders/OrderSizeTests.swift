import Canvas
import Domain
import Messages
import Screens
import TestSupport
import Testing

/// Every screen of the orders in every size, and with text that would steer a terminal.
struct OrderSizeTests {
  /// Goes through the screens; each frame is held to the frame contract by the walk.
  private func tour(_ walk: inout Walk, _ hostile: String = "") {
    var sheet = OrderSamples.sentBack()
    sheet.referral.number = 1
    sheet.referral.content.justification += hostile
    sheet.referral.content.goals.append(hostile + "mål")
    sheet.client.name = hostile + "Ask"
    sheet.client.caseNumber += hostile
    sheet.steps[2].text += hostile
    sheet.referral.content.consent = Consent(
      receiver: "Mottagare" + hostile, fields: [.name], purpose: hostile + "Plan",
      given: OrderSamples.today.adding(days: -400), form: .written,
      until: OrderSamples.today.adding(days: -1))
    var lines = (0..<40).map { OrderSamples.line($0 + 1, .started, due: $0 - 5) }
    for index in lines.indices {
      lines[index].insatsName += hostile
      lines[index].client.caseNumber += hostile
      lines[index].caseworker += hostile
    }
    walk.press(.character("4"))
    walk.answer(.orders(lines))
    walk.press(.pageDown, .end, .up, .character("f"), .pageDown, .enter, .end, .character("r"))
    walk.press(.escape)
    walk.press(.character("e"))
    walk.answer(.orders(lines))
    walk.press(.enter)
    walk.answer(.order(sheet))
    walk.press(.pageDown, .end, .home, .character("v"))
    walk.answer(.number("19800102-2386"))
    walk.press(.character("å"), .end, .down, .down, .enter)
    walk.type("text")
    walk.send(.input(.paste("en\n\nlång " + hostile + String(repeating: "ord ", count: 100))))
    walk.press(.up, .pageUp, .tab, .enter)
    walk.answer(.refused(.step(.textMissing)))
    walk.press(.escape, .home, .character("o"))
    walk.answer(
      .client(
        OrderSamples.file(
          sheet.client,
          (1..<20).map { OrderSamples.past($0, .closed, from: -900 + 40 * $0, to: -880 + 40 * $0) }
            + [OrderSamples.past(114, .sentBack, from: nil)], mayOpen: [114])))
    walk.press(.home, .pageDown, .end, .character("?"), .pageDown, .escape, .character("d"))
    walk.type("ask")
    walk.press(.enter)
    var found = (1..<30).map { OrderSamples.summary($0, name: hostile + "Övning", number: nil) }
    found[1].isProtected = true
    found[1].name = nil
    walk.answer(.clients(found))
    walk.press(.down, .pageDown, .control("p"), .escape, .escape)
  }

  @Test func `sizes from 40 by 10 to 300 by 100 draw every screen of the orders`() throws {
    var random = SeededNumbers(seed: 3)
    let sizes =
      [Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 300, height: 100)]
      + (0..<30).map { _ in
        Size(
          width: Int.random(in: 40...300, using: &random),
          height: Int.random(in: 10...100, using: &random))
      }
    for size in sizes {
      var walk = try Walk.orders(width: size.width, height: size.height)
      tour(&walk)
      #expect(walk.state.context == .client, "\(size)")
    }
  }

  @Test func `smaller windows say one sentence and come back`() throws {
    var walk = try Walk.orders()
    tour(&walk)
    for (width, height) in [(39, 9), (1, 1), (0, 0), (20, 40)] {
      walk.resize(width, height)
      #expect(walk.frame.isTooSmall || width * height == 0)
      walk.press(.down, .up)
    }
    walk.resize(80, 24)
    #expect(walk.text.contains("Deltagare · Ask"))
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›"))
  }

  @Test(arguments: HostileTextTests.payloads)
  func `hostile text in an order draws harmlessly everywhere`(payload: String) throws {
    for size in [Size(width: 40, height: 10), Size(width: 132, height: 43)] {
      var walk = try Walk.orders(width: size.width, height: size.height)
      tour(&walk, payload)
      for line in walk.frame.linearText.split(separator: "\n") {
        #expect(Sanitiser.clean(String(line)) == String(line))
      }
      #expect(walk.frame.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
  }
}
