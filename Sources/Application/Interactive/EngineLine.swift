import Engine
import Foundation
import Messages
import Synchronization

/// Requests to the Engine, one after the other beside the key loop, in the order they were asked.
final class EngineLine: Sendable {
  private struct Line {
    var requests: [Request] = []
    /// Before what is asked next, and not until then.
    var held: [Request] = []
    var isBusy = false
    var engine: (any EngineConnection)?
  }

  private let open: @Sendable () throws(EngineError) -> any EngineConnection
  private let line = Mutex(Line())
  /// Told when the line rests.
  private let rest = NSCondition()
  private let answer: @Sendable (Request, Result<Response, EngineError>) -> Void

  /// - Parameters:
  ///   - open: gives the Engine, on the line's own thread, for the first request; again for the next
  ///     one when it could not.
  ///   - answer: is told every answer, on the same thread.
  init(
    opening open: @escaping @Sendable () throws(EngineError) -> any EngineConnection,
    answer: @escaping @Sendable (Request, Result<Response, EngineError>) -> Void
  ) {
    self.open = open
    self.answer = answer
  }

  func ask(_ request: Request) { ask([request]) }

  func ask(_ requests: [Request]) {
    let isFirst = line.withLock { line in
      line.requests += line.held + requests
      line.held = []
      guard !line.requests.isEmpty, !line.isBusy else { return false }
      line.isBusy = true
      return true
    }
    if isFirst { Thread.detachNewThread { self.work() } }
  }

  /// Keeps requests until something is asked, and then carries them out before it.
  func hold(_ requests: [Request]) { line.withLock { $0.held += requests } }

  /// Carries out what is held.
  func release() { ask([]) }

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
        result = .success(try engine().send(request))
      } catch { result = .failure(error) }
      answer(request, result)
    }
    rest.lock()
    rest.broadcast()
    rest.unlock()
  }

  private func engine() throws(EngineError) -> any EngineConnection {
    if let engine = line.withLock({ $0.engine }) { return engine }
    let engine = try open()
    line.withLock { $0.engine = engine }
    return engine
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
