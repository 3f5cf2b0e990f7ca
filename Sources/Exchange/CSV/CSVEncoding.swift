import Domain

/// Finds out which encoding a CSV file is in, and reads it.
enum CSVEncoding {
  /// UTF-8 with or without byte order mark, else Windows-1252. UTF-16 is refused: nothing that
  /// writes Swedish CSV writes it unasked, and guessing at it hides damage.
  ///
  /// - Returns: `nil` after a report.
  static func text(_ bytes: [UInt8], log: FaultLog) -> String? {
    guard bytes.count <= SourceFile.sizeLimit else {
      log.report(.tooLarge, line: nil)
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      log.report(.encoding, line: nil)
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return TextDecoding.utf8(bytes, log: log) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    switch Windows1252.decode(bytes) {
    case .success(let text): return text
    case .failure(let bad):
      let before = bytes.prefix(bad.position)
      log.report(.encoding, line: 1 + before.count { $0 == UInt8(ascii: "\n") })
      return nil
    }
  }
}
