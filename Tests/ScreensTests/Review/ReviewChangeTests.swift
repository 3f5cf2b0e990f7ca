import Canvas
import Domain
import Messages
import Screens
import Testing

/// What has changed since an order was sent back.
struct ReviewChangeTests {
  private func walk(
    _ change: (inout ReferralContent) -> Void, width: Int = 80, height: Int = 60
  ) throws -> Walk {
    let line = ReviewSamples.line(114, isResubmitted: true)
    var new = OrderSamples.content()
    change(&new)
    var walk = try Walk.review([], width: width, height: height)
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: [line])))
    walk.answer(
      .review(ReviewSamples.sheet(line, returned: OrderSamples.content(), content: new)))
    return walk
  }

  @Test func `words struck and new are marked in words, under the reason it went back for`()
    throws
  {
    var walk = try walk { $0.justification = "Behöver stöd två dagar varje vecka." }
    #expect(walk.row.contains("rättad"))
    #expect(
      walk.says(
        "av arbetsledare1 (Motiveringen är otydlig eller saknas: ”Beskriv varför just nu.”)"))
    #expect(walk.says("Behöver stöd [nytt: två dagar] varje vecka."))
    #expect(!walk.says("Syfte [") && !walk.says("struket"))
    #expect(walk.frame.linearText.contains("[nytt: två dagar]"))
    walk.press(.enter)
    #expect(walk.says("Behöver stöd [nytt: två dagar] varje vecka."))
    let view = walk.frame
    let marked = (0..<view.size.height).flatMap { y in
      (0..<view.size.width).filter { view[$0, y].style.role == .good }.map { view[$0, y].character }
    }
    #expect(String(marked).hasSuffix(".[nytt: två dagar]"))
  }

  @Test func `replaced words stand beside each other, and choices are told whole`() throws {
    let walk = try walk {
      $0.purpose = "Komma närmare studier"
      $0.reasons = ["ingen-ledig-plats", "motivation"]
      $0.hoursPerWeek = 12
      $0.goals = ["Delta tre dagar i veckan", "En egen plan"]
    }
    #expect(walk.says("Komma närmare [struket: arbete] [nytt: studier]"))
    #expect(walk.says("[struket: 10] [nytt: 12]"))
    #expect(walk.says("Delta [struket: två] [nytt: tre] dagar i veckan En egen plan"))
    #expect(walk.says("[nytt: ingen-ledig-plats] Motivation"))
  }

  @Test func `a long text is shortened around what changed, and nothing changed is told`() throws {
    let words = (1...40).map { "ord\($0)" }
    var line = ReviewSamples.line(114, isResubmitted: true)
    line.flags = []
    var old = OrderSamples.content()
    old.justification = words.joined(separator: " ")
    var new = old
    new.justification = (words + ["slut"]).joined(separator: " ")
    var walk = try Walk.review([], height: 80)
    walk.press(.character("r"))
    walk.answer(.queue(ReviewQueue(lines: [line])))
    walk.answer(.review(ReviewSamples.sheet(line, returned: old, content: new)))
    #expect(walk.says("… ord35 ord36 ord37 ord38 ord39 ord40 [nytt: slut]"))
    let same = try self.walk { _ in }
    #expect(same.says("! Inget är ändrat."))
  }
}
