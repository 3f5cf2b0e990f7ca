import Domain
import Foundation

/// From the bytes of a JSON file to a tree of nodes.
///
/// Foundation says whether it is JSON, but neither gives lines nor reports repeated keys. JSON is
/// YAML as well, so the tree is then made by the YAML parser, which does both.
enum JSONDocument {
  /// - Returns: `nil` after the reports.
  static func read(_ file: SourceFile, log: FaultLog) -> FileNode? {
    guard let text = TextDecoding.utf8(file.bytes, log: log),
      TextDecoding.checkCharacters(text, log: log)
    else { return nil }
    do {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    } catch {
      log.report(.syntax, line: nil)
      return nil
    }
    // YAML lets no tab begin a line; JSON has none inside strings, so they are only indentation.
    let tree = joiningSurrogates(text).replacing("\t", with: " ")
    return YAMLDocument.read(tree, log: log, convert: YAMLNodes(log: log, typesWords: true))
  }

  /// Characters outside the basic plane may be two escapes in JSON, which YAML does not know.
  private static func joiningSurrogates(_ text: String) -> String {
    guard text.contains("\\u") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        if let high = unit(bytes, at: index), let low = unit(bytes, at: index + 6),
          (0xD800...0xDBFF).contains(high), (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        {
          result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
          index += 12
        } else {
          result.append(contentsOf: bytes[index...index + 1])
          index += 2
        }
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value of `\u` and four digits at a position, if that is what stands there.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
