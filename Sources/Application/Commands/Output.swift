import Canvas
import Glibc

/// Standard output and error. Text passes the sanitising gate; bytes (JSON, CSV, YAML) are
/// written as they are, their writers having escaped what must be escaped.
package struct Output: Sendable {
  package init() {}

  package func line(_ text: String = "") {
    write(Array((Sanitiser.clean(text) + "\n").utf8), to: STDOUT_FILENO)
  }

  package func lines(_ texts: [String]) {
    let clean = texts.map { Sanitiser.clean($0) + "\n" }.joined()
    write(Array(clean.utf8), to: STDOUT_FILENO)
  }

  package func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  package func error(_ text: String) {
    let clean = Sanitiser.cleanLines(text) + "\n"
    write(Array(clean.utf8), to: STDERR_FILENO)
  }

  /// A reader that has gone away (EPIPE) is no fault of the command's.
  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
