import Canvas
import Domain
import Messages
import Screens
import TestSupport
import Testing

/// The dialogs of the closed loop in every size, and with text that would steer a terminal.
struct FollowupSizeTests {
  /// Each frame is held to the frame contract by the walk.
  private func tour(_ walk: inout Walk, _ hostile: String = "") {
    var sheet = FollowupSamples.started([.pause, .close])
    sheet.referral.content.goals = (1...6).map { "\(hostile)mål \($0) med många ord" + hostile }
    sheet.contacts = [
      ReferralContact(
        .intake, day: FollowupSamples.day(6), attended: false, text: hostile + "ord" + hostile,
        by: "utforare1" + hostile, at: OrderSamples.now)
    ]
    walk.open(sheet)
    walk.press(.end, .character("k"), .backTab, .enter)
    for _ in 0..<16 {
      walk.press(.tab, .right)
      walk.type("jaå ")
      walk.send(.input(.paste("en\n\nlång " + hostile + String(repeating: "ord ", count: 40))))
      walk.press(.up, .down, .enter)
    }
    walk.press(.backTab, .control("p"), .escape, .escape, .home)
    walk.press(.character("f"), .down, .down, .down, .down, .enter)
    walk.type("x")
    walk.press(.escape, .end, .character("u"), .down, .down, .enter, .escape)
  }

  @Test func `sizes from 40 by 10 to 300 by 100 draw every dialog`() throws {
    var random = SeededNumbers(seed: 5)
    let sizes =
      [Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 300, height: 100)]
      + (0..<8).map { _ in
        Size(
          width: Int.random(in: 40...300, using: &random),
          height: Int.random(in: 10...100, using: &random))
      }
    for size in sizes {
      var walk = try Walk.orders(width: size.width, height: size.height)
      tour(&walk)
      #expect(walk.state.context == .order, "\(size)")
    }
  }

  @Test(arguments: HostileTextTests.payloads)
  func `hostile text in goals and meetings draws harmlessly`(payload: String) throws {
    var walk = try Walk.orders(width: 60, height: 20)
    tour(&walk, payload)
    for line in walk.frame.linearText.split(separator: "\n") {
      #expect(Sanitiser.clean(String(line)) == String(line))
    }
    #expect(walk.frame.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
