import Canvas
import Domain
import Messages
import Screens
import Testing

/// The filter of the review queue.
struct QueueFilterTests {
  private func find(_ text: String, _ walk: inout Walk) {
    walk.press(.home)
    for _ in 0..<40 where !walk.row.contains(text) { walk.press(.down) }
    #expect(walk.row.contains(text), "\(walk.text)")
  }

  @Test func `a flag narrows the queue, in memory, and the counts are of the whole`() throws {
    var walk = try Walk.review()
    walk.press(.character("f"))
    find("kort motivering", &walk)
    #expect(walk.row.contains("1"))
    walk.press(.enter)
    #expect(walk.asked == [])
    walk.press(.escape)
    #expect(walk.asked == [.review(121)])
    walk.read(ReviewSamples.queue[1])
    #expect(walk.says("4 väntar · 2 flaggade · äldst 4 arbetsdagar · visar 1 av 4: kort"))
    #expect(walk.row.contains("121"))
    walk.press(.character("g"))
    walk.answer(.stepped(ReviewSamples.receipt(121)))
    #expect(walk.says("Ingen beställning i kön passar filtret. F ändrar filtret"))
    walk.press(.character("f"), .character("r"), .escape)
    #expect(walk.says("3 väntar · 1 flaggad · äldst 4 arbetsdagar"))
  }

  @Test func `parts narrow together, and another of the same sort takes its place`() throws {
    let lines = [
      ReviewSamples.line(1, [.override], days: 6),
      ReviewSamples.line(2, [.override], days: 1, by: "handlaggare2"),
      ReviewSamples.line(3, days: 6, unit: "Arbeta 1", insats: "HBG-24"),
    ]
    var walk = try Walk.review(lines)
    walk.press(.character("f"))
    find("väntat minst 5", &walk)
    #expect(walk.row.contains("2"))
    walk.press(.enter)
    find("avsteg", &walk)
    #expect(walk.row.contains("1"))
    walk.press(.enter)
    #expect(walk.says("visar 1 av 3: avsteg, väntat minst 5 arbetsdagar"))
    find("väntat minst 1", &walk)
    walk.press(.enter)
    #expect(walk.says("visar 2 av 3: avsteg, väntat minst 1 arbetsdag"))
    find("Arbeta 1", &walk)
    #expect(walk.row.contains("0"))
  }

  @Test func `rows of persons are never filtered by what is said of a client`() throws {
    var walk = try Walk.review(height: 100)
    walk.press(.character("f"))
    let heads = walk.text.split(separator: "\n").filter { $0.hasPrefix(" ") && !$0.contains("[") }
      .map { $0.split(separator: " ").joined(separator: " ") }
    for head in ["Flagga", "Ålder", "Enhet", "Insats", "Utförare", "Handläggare"] {
      #expect(heads.contains(head))
    }
    for word in ["ålgrupp", "inder", "Skäl"] {
      #expect(!heads.contains { $0.contains(word) })
    }
  }
}
