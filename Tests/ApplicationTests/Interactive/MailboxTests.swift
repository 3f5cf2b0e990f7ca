import Foundation
import Screens
import Synchronization
import Testing

@testable import Application

/// Messages from other threads.
struct MailboxTests {
  private static func sentence(_ message: AppMessage) -> String {
    if case .failed(let sentence) = message { return sentence }
    return ""
  }

  @Test func `messages come in the order they were posted and only once`() {
    let mailbox = Mailbox {}
    for number in 0..<5 { mailbox.post(.failed(sentence: String(number))) }
    #expect(mailbox.take().map(Self.sentence) == ["0", "1", "2", "3", "4"])
    #expect(mailbox.take().isEmpty)
  }

  @Test func `none is lost and each thread's stay in order`() throws {
    let wakes = Atomic(0)
    let mailbox = Mailbox { wakes.add(1, ordering: .relaxed) }
    let (threads, each) = (6, 500)
    let done = DispatchGroup()
    for thread in 0..<threads {
      done.enter()
      Thread.detachNewThread {
        for number in 0..<each { mailbox.post(.failed(sentence: "\(thread) \(number)")) }
        done.leave()
      }
    }
    var taken: [String] = []
    // Taken while they are posted.
    while done.wait(timeout: .now()) == .timedOut { taken += mailbox.take().map(Self.sentence) }
    taken += mailbox.take().map(Self.sentence)
    #expect(taken.count == threads * each)
    #expect(wakes.load(ordering: .relaxed) == threads * each)
    for thread in 0..<threads {
      let own = taken.filter { $0.hasPrefix("\(thread) ") }
      #expect(own == (0..<each).map { "\(thread) \($0)" })
    }
  }

  @Test func `the loop is woken after the message can be taken`() {
    let seen = Mutex<[Int]>([])
    let holder = Mutex<Mailbox?>(nil)
    let mailbox = Mailbox {
      let count = holder.withLock { $0 }?.take().count ?? 0
      seen.withLock { $0.append(count) }
    }
    holder.withLock { $0 = mailbox }
    for _ in 0..<3 { mailbox.post(.storeMissing) }
    #expect(seen.withLock { $0 } == [1, 1, 1])
  }
}
