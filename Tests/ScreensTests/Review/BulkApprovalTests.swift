import Canvas
import Domain
import Messages
import Screens
import Testing

/// Approving every order without a flag at once.
struct BulkApprovalTests {
  private let queue = ReviewSamples.queue

  @Test func `A asks with the count, and only J approves`() throws {
    var walk = try Walk.review()
    walk.press(.character("a"))
    #expect(walk.says("Godkänn 2 oflaggade beställningar?"))
    #expect(walk.text.contains("109 Insats") && walk.text.contains("118 Insats"))
    #expect(!walk.text.contains("114 Insats"))
    walk.press(.enter, .character("g"), .character("a"))
    #expect(walk.asked == [])
    #expect(walk.state.context == .bulkApproval)
    walk.press(.character("n"))
    #expect(walk.state.context == .review)
    #expect(walk.asked == [])
    walk.press(.character("a"), .character("j"))
    #expect(
      walk.asked == [
        .approveUnflagged([
          SeenOrder(number: 109, version: 2), SeenOrder(number: 118, version: 2),
        ])
      ])
    walk.press(.character("j"))
    #expect(walk.asked == [])
  }

  @Test func `the result says how many, and of each that was left why`() throws {
    let lines = (1...6).map { ReviewSamples.line($0) }
    var walk = try Walk.review(lines)
    walk.press(.character("a"), .character("j"))
    walk.answer(
      .approved(
        BulkApproval(
          approved: [ReviewSamples.receipt(1), ReviewSamples.receipt(2)], left: [3, 4, 5, 6])))
    #expect(walk.asked.first == .queue(QueueFilter()))
    let left = [
      ReviewSamples.line(3, [.override], version: 3), ReviewSamples.line(4, version: 3),
      ReviewSamples.line(6),
    ]
    walk.send(.answered(.queue(QueueFilter()), .queue(ReviewQueue(lines: left))))
    #expect(walk.says("2 beställningar är godkända."))
    #expect(walk.says("4 godkändes inte: 3 har fått en flagga, 4 har ändrats, 5 har någon annan"))
    #expect(walk.says("6 får du inte besluta om."))
    walk.press(.character("z"))
    #expect(walk.asked.contains(.step(TakeStep(number: 2, action: .takeBack, version: 4))))
  }

  @Test func `the question is about those in view`() throws {
    var walk = try Walk.review()
    walk.press(.character("f"))
    while !walk.row.contains("handlaggare2") { walk.press(.down) }
    walk.press(.enter, .escape, .character("a"))
    #expect(walk.says("Godkänn 1 oflaggad beställning?"))
    #expect(walk.text.contains("118 Insats"))
  }

  @Test func `with a flag on every order there is nothing to approve at once`() throws {
    var walk = try Walk.review([queue[0]])
    walk.press(.character("a"))
    #expect(walk.state.context == .review)
    #expect(walk.says("Alla beställningar som visas har något att titta på."))
  }
}
