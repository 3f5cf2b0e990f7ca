import Canvas
import Domain
import Messages
import Screens
import TestSupport
import Testing

/// The screens of the review in every size, and with text that would steer a terminal.
struct ReviewSizeTests {
  private func tour(_ walk: inout Walk, _ hostile: String = "") {
    var lines = (1...30).map { number in
      ReviewSamples.line(
        number, number % 3 == 0 ? [] : ReviewFlag.Key.allCases, isResubmitted: number == 1)
    }
    for index in lines.indices {
      lines[index].order.insatsName += hostile
      lines[index].order.caseworker += hostile
      lines[index].order.client.caseNumber += hostile
      for flag in lines[index].flags.indices { lines[index].flags[flag].detail = hostile + "x" }
    }
    var old = OrderSamples.content()
    old.justification = hostile + "gammal text"
    var new = old
    new.justification = "ny" + hostile + "text"
    new.goals = [hostile, "mål " + hostile]
    walk.press(.character("5"))
    walk.answer(.queue(ReviewQueue(lines: lines)))
    walk.answer(.review(ReviewSamples.sheet(lines[0], returned: old, content: new)))
    for _ in 0..<6 { walk.press(.pageDown) }
    walk.press(.pageUp, .enter, .pageDown, .end, .character("å"), .enter, .end)
    walk.press(.escape, .escape, .character("f"), .pageDown, .enter, .end, .character("r"))
    walk.press(.escape, .character("a"), .pageDown, .character("n"), .character("?"), .escape)
    walk.press(.end)
    walk.press(.home, .character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(1)))
    walk.wait(5)
  }

  @Test func `sizes from 40 by 10 to 300 by 100 draw every screen of the review`() throws {
    var random = SeededNumbers(seed: 5)
    let sizes =
      [Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 300, height: 100)]
      + (0..<20).map { _ in
        Size(
          width: Int.random(in: 40...300, using: &random),
          height: Int.random(in: 10...100, using: &random))
      }
    for size in sizes {
      var walk = try Walk.orders([.supervisor], width: size.width, height: size.height)
      tour(&walk)
      #expect(walk.state.reviewScreen.lines.count == 29, "\(size)")
    }
  }

  @Test(arguments: HostileTextTests.payloads)
  func `hostile text in the queue draws harmlessly everywhere`(payload: String) throws {
    for size in [Size(width: 40, height: 10), Size(width: 132, height: 43)] {
      var walk = try Walk.orders([.supervisor], width: size.width, height: size.height)
      tour(&walk, payload)
      #expect(walk.frame.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
  }

  @Test func `in the least window the list, the flags and the way out are in view`() throws {
    let walk = try Walk.review(width: 40, height: 10)
    #expect(walk.row.contains("114") && walk.row.contains("!"))
    #expect(walk.says("! Samma insats eller typ"))
  }
}
