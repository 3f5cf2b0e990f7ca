import Domain
import Yams

/// From the bytes of a YAML file to a tree of nodes.
enum YAMLDocument {
  /// The tree, or `nil` after the reports; a file that holds nothing is `.empty`.
  static func read(_ file: SourceFile, log: FaultLog) -> FileNode? {
    guard let text = TextDecoding.utf8(file.bytes, log: log),
      TextDecoding.checkCharacters(text, log: log)
    else { return nil }
    return read(text, log: log, convert: YAMLNodes.init(log: log, typesWords: false))
  }

  /// The tree of a text without control characters, or `nil` after the reports.
  static func read(_ text: String, log: FaultLog, convert: YAMLNodes) -> FileNode? {
    guard !AnchorGuard.isSuspicious(text) else {
      log.report(.syntax, line: nil)
      return nil
    }
    var convert = convert
    var text = text
    while true {
      do {
        // An anchor is held weakly by its node and lives as long as the parser.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        return withExtendedLifetime(parser) {
          guard let root else {
            log.report(.empty, line: nil)
            return nil
          }
          return convert.node(root)
        }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // The parser stops at the first repeated key. Hiding it behind a stand-in lets the
        // rest be read, so that all faults of the file are found in one go.
        guard let masked = convert.masks.hide(keys, at: context.mark, in: text) else {
          for (key, line) in convert.masks.hidden + keys.map({ ($0, context.mark.line) }) {
            log.report(.duplicate(value: key), line: line, field: key)
          }
          return nil
        }
        text = masked
      } catch {
        log.report(.syntax, line: line(of: error))
        return nil
      }
    }
  }

  private static func line(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
