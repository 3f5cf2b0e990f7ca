import Domain

/// From bytes to text, with the line where it fails.
enum TextDecoding {
  /// UTF-8 without its byte order mark; `nil` after a report.
  static func utf8(_ bytes: [UInt8], log: FaultLog) -> String? {
    guard bytes.count <= SourceFile.sizeLimit else {
      log.report(.tooLarge, line: nil)
      return nil
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      log.report(.encoding, line: lineOfBadByte(body))
      return nil
    }
    if text.isEmpty {
      log.report(.empty, line: nil)
      return nil
    }
    return text
  }

  /// Reports each control character and foreign line break, with the line an editor shows,
  /// and says whether there was none.
  static func checkCharacters(_ text: String, log: FaultLog) -> Bool {
    var line = 1
    var isClean = true
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        line += 1
      } else if scalar.value < 32 || scalar.value > 126, CleanText.breaksLines(scalar) {
        log.report(.forbiddenCharacter(code: scalar.value), line: line)
        isClean = false
      }
      last = scalar
    }
    return isClean
  }

  private static func lineOfBadByte(_ bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }
}
