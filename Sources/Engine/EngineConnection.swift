package import Messages

/// The way to the Engine, in process or over a socket. The caller is whoever the system says
/// opened the connection; no message carries an identity.
package protocol EngineConnection: Sendable {
  /// Carries out a request as one transaction and waits for the answer.
  func send(_ request: Request) throws(EngineError) -> Response
}
