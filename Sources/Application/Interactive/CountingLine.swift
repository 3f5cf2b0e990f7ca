import Engine
import Foundation
import Messages
import Synchronization

/// Requests that count over many orders, beside the line of the others so that nobody's saving waits
/// for them. One is carried out at a time; a newer one takes the place of the older.
final class CountingLine: Sendable {
  private struct Line {
    /// The request that is wanted, until its answer has been told.
    var request: Request?
    /// Counts up whenever something else is wanted than before.
    var turn = 0
    var isBusy = false
  }

  private let engine: any EngineConnection
  private let line = Mutex(Line())
  private let told: @Sendable (Request, Int) -> Void
  private let answer: @Sendable (Request, Result<Response, EngineError>) -> Void

  /// `told` is told how far a request has come, and `answer` its answer, on a thread of the line's own.
  init(
    _ engine: any EngineConnection, told: @escaping @Sendable (Request, Int) -> Void,
    answer: @escaping @Sendable (Request, Result<Response, EngineError>) -> Void
  ) {
    self.engine = engine
    self.told = told
    self.answer = answer
  }

  /// Whether a request counts.
  static func takes(_ request: Request) -> Bool { request.kind == .insatsFigures }

  func ask(_ request: Request) {
    let isFirst = line.withLock { line in
      line.request = request
      line.turn += 1
      defer { line.isBusy = true }
      return !line.isBusy
    }
    if isFirst { Thread.detachNewThread { self.work() } }
  }

  /// Nobody waits any longer.
  func stop() {
    line.withLock { line in
      line.request = nil
      line.turn += 1
    }
  }

  private func work() {
    while let (request, turn) = next() {
      let watch = RequestWatch(
        told: { [told] count in told(request, count) },
        isWanted: { [self] in line.withLock { $0.turn == turn } })
      let result: Result<Response, EngineError>
      do throws(EngineError) {
        result = .success(try engine.send(request, watch: watch))
      } catch { result = .failure(error) }
      if end(turn) { answer(request, result) }
    }
  }

  /// The request to carry out; `nil` when there is none, and then the line rests.
  private func next() -> (Request, Int)? {
    line.withLock { line in
      guard let request = line.request else {
        line.isBusy = false
        return nil
      }
      return (request, line.turn)
    }
  }

  /// Whether the answer of a turn is still wanted; then the turn is over.
  private func end(_ turn: Int) -> Bool {
    line.withLock { line in
      guard line.turn == turn else { return false }
      line.request = nil
      line.turn += 1
      return true
    }
  }
}
