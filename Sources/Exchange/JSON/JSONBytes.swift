import Foundation

/// Writes values as JSON: keys sorted, indented, ending in a line feed, in UTF-8.
package enum JSONBytes {
  package static func encode(_ value: some Encodable) throws(JSONWriteFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return visible(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
    } catch {
      throw JSONWriteFailure()
    }
  }

  /// Writes characters that would act on a terminal or cannot be seen as `\u` and four digits. In
  /// JSON they can only stand inside strings, where that means the same.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard CleanText.firstForbidden(in: text, multiline: true) != nil else { return bytes }
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n" || !CleanText.isForbidden(scalar) {
        result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      } else {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          let padding = String(repeating: "0", count: 4 - digits.count)
          result.append(contentsOf: ("\\u" + padding + digits).utf8)
        }
      }
    }
    return result
  }
}
