import Domain
import Yams

/// Makes the common nodes out of the YAML library's.
struct YAMLNodes {
  let log: FaultLog
  /// Whether an unquoted word is null, a number, true or false and nothing else (JSON).
  let typesWords: Bool
  var masks = KeyMasks()
  /// No format of ours is deeper; what is deeper is refused instead of walked.
  private static let depthLimit = 12

  init(log: FaultLog, typesWords: Bool) {
    self.log = log
    self.typesWords = typesWords
  }

  /// - Returns: `nil` after a report when the tree has anchors, odd keys or too many levels.
  func node(_ node: Node, depth: Int = 0) -> FileNode? {
    let line = node.mark?.line
    // Anchors stand before their aliases, so nothing shared is walked twice.
    guard depth <= Self.depthLimit, node.anchor == nil else {
      log.report(.syntax, line: line)
      return nil
    }
    switch node {
    case .scalar(let scalar): return FileNode(value(of: scalar), line: line)
    case .sequence(let sequence):
      var items: [FileNode] = []
      for item in sequence {
        guard let item = self.node(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return FileNode(.list(items), line: line)
    case .mapping(let mapping):
      var entries: [FileEntry] = []
      for (key, value) in mapping {
        guard let scalar = key.scalar, scalar.anchor == nil else {
          log.report(.syntax, line: key.mark?.line)
          return nil
        }
        guard let value = self.node(value, depth: depth + 1) else { return nil }
        entries.append(
          FileEntry(key: masks.original(scalar.string), line: key.mark?.line, node: value))
      }
      return FileNode(.mapping(entries), line: line)
    case .alias:
      log.report(.syntax, line: line)
      return nil
    }
  }

  private func value(of scalar: Node.Scalar) -> FileNode.Value {
    let text = scalar.string
    guard scalar.style == .plain else { return .text(text) }
    if !typesWords { return text.isEmpty || text == "~" || text == "null" ? .null : .word(text) }
    switch text {
    case "null", "": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: return .number(text)
    }
  }
}
