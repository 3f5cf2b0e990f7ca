import Engine
import Foundation
import Messages
import Synchronization

/// Requests to the Engine, one after the other beside the key loop, in the order they were asked.
final class EngineLine: Sendable {
  private struct Line {
    var requests: [Request] = []
    var isBusy = false
  }

  private let engine: any EngineConnection
  private let line = Mutex(Line())
  /// Told when the line rests.
  private let rest = NSCondition()
  private let answer: @Sendable (Request, Result<Response, EngineError>) -> Void

  /// `answer` is told every answer, on the line's own thread.
  init(
    _ engine: any EngineConnection,
    answer: @escaping @Sendable (Request, Result<Response, EngineError>) -> Void
  ) {
    self.engine = engine
    self.answer = answer
  }

  func ask(_ request: Request) {
    let isFirst = line.withLock { line in
      line.requests.append(request)
      defer { line.isBusy = true }
      return !line.isBusy
    }
    if isFirst { Thread.detachNewThread { self.work() } }
  }

  /// Waits until everything asked has been answered, at most until then: what was typed last is saved
  /// before the program ends.
  func finish(before end: Date) {
    rest.lock()
    defer { rest.unlock() }
    while line.withLock({ $0.isBusy }), rest.wait(until: end) {}
  }

  private func work() {
    while let request = next() {
      let result: Result<Response, EngineError>
      do throws(EngineError) {
        result = .success(try engine.send(request))
      } catch { result = .failure(error) }
      answer(request, result)
    }
    rest.lock()
    rest.broadcast()
    rest.unlock()
  }

  /// The next request; `nil` when there is none, and then the line rests.
  private func next() -> Request? {
    line.withLock { line in
      guard !line.requests.isEmpty else {
        line.isBusy = false
        return nil
      }
      return line.requests.removeFirst()
    }
  }
}
