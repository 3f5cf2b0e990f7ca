import Domain
import Engine
import Foundation
import Messages
import Synchronization
import Testing

@testable import Application

/// What counts over many orders is carried out beside everything else, and stops when nobody waits.
struct CountingLineTests {
  /// An Engine that counts until it is told to stop, or for ever.
  private final class Counter: EngineConnection {
    let begun = DispatchSemaphore(value: 0)
    private let answersAt: Int

    init(answersAt: Int) { self.answersAt = answersAt }

    func send(_ request: Request, watch: RequestWatch) throws(EngineError) -> Response {
      var count = 0
      begun.signal()
      while watch.isWanted() {
        count += 1
        watch.told(count)
        if count == answersAt, case .insatsFigures = request {
          return .insatsFigures(InsatsFigures(until: Day(number: 1)))
        }
      }
      return .stopped
    }
  }

  private let answered = DispatchSemaphore(value: 0)
  private let answers = Answers()

  private final class Answers: Sendable {
    let requests = Mutex<[Request]>([])
  }

  private func line(_ counter: Counter) -> CountingLine {
    CountingLine(counter) { _, _ in
    } answer: { [answers, answered] request, _ in
      answers.requests.withLock { $0.append(request) }
      answered.signal()
    }
  }

  @Test func `only figures are counted here`() {
    #expect(CountingLine.takes(.insatsFigures("HBG-01")))
    #expect(!CountingLine.takes(.today) && !CountingLine.takes(.queue(QueueFilter())))
  }

  @Test func `an answer is told once`() {
    let line = line(Counter(answersAt: 3))
    line.ask(.insatsFigures("HBG-01"))
    #expect(answered.wait(timeout: .now() + 20) == .success)
    #expect(answers.requests.withLock { $0 } == [.insatsFigures("HBG-01")])
  }

  @Test func `a newer request takes the place of the one that is counted, which is never told`() {
    let counter = Counter(answersAt: .max)
    let line = line(counter)
    line.ask(.insatsFigures("HBG-01"))
    #expect(counter.begun.wait(timeout: .now() + 20) == .success)
    line.ask(.insatsFigures("HBG-02"))
    // The first has been given up.
    #expect(counter.begun.wait(timeout: .now() + 20) == .success)
    line.stop()
    #expect(answers.requests.withLock { $0 } == [])
  }

  @Test func `what nobody waits for stops, and the next is carried out all the same`() {
    let counter = Counter(answersAt: .max)
    let line = line(counter)
    line.ask(.insatsFigures("HBG-01"))
    #expect(counter.begun.wait(timeout: .now() + 20) == .success)
    line.stop()
    line.ask(.insatsFigures("HBG-02"))
    #expect(counter.begun.wait(timeout: .now() + 20) == .success)
    line.stop()
    #expect(answers.requests.withLock { $0 } == [])
  }
}
