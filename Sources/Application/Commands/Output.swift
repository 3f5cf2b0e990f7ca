import Canvas
import Glibc

/// Standard output and error. Text passes the sanitising gate; bytes (JSON, CSV, YAML) are
/// written as they are, their writers having escaped what must be escaped.
struct Output: Sendable {
  /// - Throws: `cannotWriteAnswer`.
  func line(_ text: String) throws(CommandError) { try lines([text]) }

  /// - Throws: `cannotWriteAnswer`.
  func lines(_ texts: [String]) throws(CommandError) {
    let clean = texts.map { Sanitiser.clean($0) + "\n" }.joined()
    try bytes(Array(clean.utf8))
  }

  /// - Throws: `cannotWriteAnswer`: a full disk must not look like a whole answer. A reader that
  ///   has gone away (EPIPE) is no fault of the command's.
  func bytes(_ bytes: [UInt8]) throws(CommandError) {
    let code = write(bytes, to: STDOUT_FILENO)
    if code != 0, code != EPIPE { throw .cannotWriteAnswer }
  }

  /// Writes a sentence to standard error; there is nobody left to tell when that fails.
  func error(_ text: String) {
    let clean = Sanitiser.cleanLines(text) + "\n"
    _ = write(Array(clean.utf8), to: STDERR_FILENO)
  }

  /// Gives 0, or the system's error number.
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return count < 0 ? errno : EIO
      }
    }
    return 0
  }
}
