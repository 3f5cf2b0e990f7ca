/// Why a program on a pseudo-terminal could not be driven.
package enum PTYFailure: Error, CustomStringConvertible {
  /// A system call failed with that errno.
  case system(call: String, code: Int32)
  /// What was waited for did not happen; with the screen as it was.
  case timeout(waitingFor: String, screen: String)

  package var description: String {
    switch self {
    case .system(let call, let code): "\(call) failed with errno \(code)"
    case .timeout(let what, let screen): "timed out waiting for \(what); the screen:\n\(screen)"
    }
  }
}
