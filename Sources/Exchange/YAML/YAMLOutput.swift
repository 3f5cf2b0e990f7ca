import Yams

/// Builds nodes for writing and turns them into text.
enum YAMLOutput {
  /// Text, in quotation marks only where it would otherwise be taken for something else, and
  /// over several lines when it has line feeds.
  static func text(_ text: String) -> Node {
    let style: Node.Scalar.Style =
      text.contains("\n") ? .literal : isAmbiguous(text) ? .doubleQuoted : .any
    return Node.scalar(Node.Scalar(text, Tag(.str, .basic, .default), style))
  }

  /// A key, number, day or yes and no: never in quotation marks.
  static func word(_ text: String) -> Node {
    Node.scalar(Node.Scalar(text, Tag(.str, .basic, .default), .plain))
  }

  static func number(_ value: Int) -> Node { word(String(value)) }

  static func yesOrNo(_ value: Bool) -> Node { word(value ? "ja" : "nej") }

  /// A list on one line.
  static func list(_ items: [Node]) -> Node { sequence(items, .flow) }

  /// A list with one line or more for each item.
  static func block(_ items: [Node]) -> Node { sequence(items, items.isEmpty ? .flow : .block) }

  static func mapping(_ entries: [(String, Node?)], isFlow: Bool) -> Node {
    let pairs = entries.compactMap { key, value in value.map { (word(key), $0) } }
    return Node.mapping(
      Node.Mapping(pairs, Tag(.map, .basic, .default), isFlow ? .flow : .block))
  }

  /// The document as text, ending in a line feed.
  static func serialized(_ node: Node) throws(YAMLWriteFailure) -> String {
    do {
      return try Yams.serialize(node: node, indent: 2, width: -1, allowUnicode: true)
    } catch {
      throw YAMLWriteFailure()
    }
  }

  private static let ambiguousWords: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "ja", "nej", "y", "n",
  ]
  private static let numberSigns = Set("0123456789+-.,:_/~=<> eExXoOTZ".unicodeScalars)

  private static func sequence(_ items: [Node], _ style: Node.Sequence.Style) -> Node {
    Node.sequence(Node.Sequence(items, Tag(.seq, .basic, .default), style))
  }

  /// Whether some YAML reader would take the plain text for null, a number, a day or a yes or no.
  private static func isAmbiguous(_ text: String) -> Bool {
    ambiguousWords.contains(text.lowercased())
      || text.unicodeScalars.allSatisfy(numberSigns.contains)
  }
}
