import Domain
import Glibc

/// What a command is given on standard input: persons' data never stand on the command line.
enum StandardInput {
  /// Whether somebody sits there and types.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything, but no more than one byte over the limit, so that too much can be told.
  static func bytes(limit: Int) throws(CommandError) -> [UInt8] {
    try read(limit: limit + 1) { _ in false }
  }

  /// Everything as text.
  static func text(limit: Int) throws(CommandError) -> String {
    try decoded(try bytes(limit: limit), limit: limit)
  }

  /// The first line, without blanks around it.
  static func line(limit: Int) throws(CommandError) -> String {
    let newline = UInt8(ascii: "\n")
    let bytes = try read(limit: limit + 1) { $0.contains(newline) }
    let line = bytes.prefix { $0 != newline }
    return ReferralText.cleaned(try decoded(line, limit: limit))
  }

  private static func decoded(
    _ bytes: some Collection<UInt8>, limit: Int
  ) throws(CommandError) -> String {
    guard bytes.count <= limit else { throw .inputTooLarge(limit: limit) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .inputNotText }
    return text
  }

  private static func read(
    limit: Int, until isEnough: (ArraySlice<UInt8>) -> Bool
  ) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count == 0 { break }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .cannotReadInput
      }
      bytes += chunk[..<count]
      if isEnough(chunk[..<count]) { break }
    }
    return Array(bytes.prefix(limit))
  }
}
