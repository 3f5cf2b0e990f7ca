import Domain

/// Reads one mapping strictly: unknown and repeated keys, missing fields and wrong forms are all
/// reported, each once and with its line.
struct MappingReader {
  let node: FileNode
  let log: FaultLog
  /// What stands before the key when a fault names the field, such as `platser.`.
  let path: String
  private let values: [String: FileNode]
  /// Keys that have a value, in file order.
  let present: [String]

  /// `nil`, after a report, when the node is no mapping.
  init?(_ node: FileNode, keys: Set<String>, path: String = "", log: FaultLog) {
    guard case .mapping(let entries) = node.value else {
      let field = path.isEmpty ? nil : String(path.dropLast())
      log.report(.wrongForm(expected: .mapping), at: node, field: field)
      return nil
    }
    var values: [String: FileNode] = [:]
    var present: [String] = []
    var seen: Set<String> = []
    for entry in entries {
      let place = (entry.line ?? entry.node.line, entry.node.column, path + entry.key)
      if !seen.insert(entry.key).inserted {
        log.report(
          .duplicate(value: entry.key), line: place.0, column: place.1, field: place.2)
      } else if !keys.contains(entry.key) {
        log.report(.unknownField, line: place.0, column: place.1, field: place.2)
      } else if !entry.node.isAbsent {
        values[entry.key] = entry.node
        present.append(entry.key)
      }
    }
    self.node = node
    self.log = log
    self.path = path
    self.values = values
    self.present = present
  }

  subscript(key: String) -> FileNode? { values[key] }

  /// Reports each key that has no value.
  func require(_ keys: String...) { require(keys) }

  func require(_ keys: [String]) {
    for key in keys where values[key] == nil {
      log.report(.missingField, at: node, field: path + key)
    }
  }

  func text(_ key: String, limit: Int = Limit.text, multiline: Bool = false) -> String? {
    values[key].flatMap { log.text($0, path + key, limit: limit, multiline: multiline) }
  }

  /// A list of different texts; empty when left out.
  func texts(_ key: String, limit: Int = Limit.text) -> [String] {
    distinct(key) { log.text($0, path + key, limit: limit) }
  }

  func wholeNumber(_ key: String, in range: ClosedRange<Int> = 0...1_000_000) -> Int? {
    values[key].flatMap { log.wholeNumber($0, path + key, in: range) }
  }

  func yesOrNo(_ key: String) -> Bool? { values[key].flatMap { log.yesOrNo($0, path + key) } }

  func day(_ key: String) -> Day? { values[key].flatMap { log.day($0, path + key) } }

  func key(_ key: String) -> String? { values[key].flatMap { log.key($0, path + key) } }

  func insatsID(_ key: String) -> InsatsID? {
    values[key].flatMap { log.insatsID($0, path + key) }
  }

  func code(_ key: String, among known: KnownKeys) -> String? {
    values[key].flatMap { log.code($0, path + key, among: known) }
  }

  /// A value of a fixed set, by its raw value.
  func choice<Choice>(_ key: String, _: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    code(key, among: KnownKeys(Choice.allCases.map(\.rawValue))).flatMap(Choice.init(rawValue:))
  }

  /// The nodes of a list; empty when left out.
  func items(_ key: String, limit: Int = Limit.items) -> [FileNode] {
    values[key].flatMap { log.items($0, path + key, limit: limit) } ?? []
  }

  /// Reads each item of a list and reports values that occur twice.
  func distinct<Item: Hashable>(_ key: String, _ read: (FileNode) -> Item?) -> [Item] {
    var seen: Set<Item> = []
    var result: [Item] = []
    for item in items(key) {
      guard let value = read(item) else { continue }
      if seen.insert(value).inserted {
        result.append(value)
      } else {
        log.report(.duplicate(value: "\(value)"), at: item, field: path + key)
      }
    }
    return result
  }

  /// The mapping under a key.
  func mapping(_ key: String, keys: Set<String>) -> MappingReader? {
    values[key].flatMap { MappingReader($0, keys: keys, path: path + key + ".", log: log) }
  }
}
