package import Messages

/// The way to the Engine, in process or over a socket. The caller is whoever the system says
/// opened the connection; no message carries an identity.
package protocol EngineConnection: Sendable {
  /// Carries out a request as one transaction and waits for the answer; what counts over many orders
  /// is several, and answers `stopped` when the watch says that it is no longer wanted.
  func send(_ request: Request, watch: RequestWatch) throws(EngineError) -> Response
}

extension EngineConnection {
  package func send(_ request: Request) throws(EngineError) -> Response {
    try send(request, watch: .none)
  }
}
