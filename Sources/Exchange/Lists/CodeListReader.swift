import Domain

/// Reads the code lists, one YAML file each: `lista: NAME` and `rader:`.
///
/// The names are `malgrupper`, `insatstyper`, `kommuner` and those of `CodeListName`. Every list
/// must be there once, keys are unique within a list, and parents (`ingar_i`) must exist.
package enum CodeListReader {
  private static let targetGroups = "malgrupper"
  private static let kinds = "insatstyper"
  private static let municipalities = "kommuner"

  /// The lists that must be there; each is expected in `NAME.yaml`.
  package static let names =
    [targetGroups, kinds, municipalities] + CodeListName.allCases.map(\.rawValue)

  /// Reads the files, in any order; the content says which list a file is, not its name.
  package static func read(_ files: [SourceFile]) throws(FileFaults) -> CodeBook {
    var logs: [FaultLog] = []
    var groups: [TargetGroup] = []
    var kinds: [InsatsKind] = []
    var places: [Municipality] = []
    var lists: [CodeListName: [CodeRow]] = [:]
    var seen: Set<String> = []
    var hasUnnamed = false
    for file in files {
      let log = FaultLog(file: file.name)
      logs.append(log)
      guard let content = RowFile(file, rowsKey: "rader", keys: ["lista"], log: log) else {
        hasUnnamed = true
        continue
      }
      content.top.require("lista")
      guard let name = content.top.code("lista", among: KnownKeys(names)) else {
        hasUnnamed = true
        continue
      }
      if !seen.insert(name).inserted, let node = content.top["lista"] {
        log.report(.duplicate(value: name), at: node, field: "lista")
        continue
      }
      let rows = CodeRows(nodes: content.rows, log: log)
      switch name {
      case Self.targetGroups: groups = rows.targetGroups()
      case Self.kinds: kinds = rows.kinds()
      case Self.municipalities: places = rows.municipalities()
      default:
        if let list = CodeListName(rawValue: name) { lists[list] = rows.plain(list) }
      }
    }
    // A file that could not be read may well be the one that seems to be missing.
    if !hasUnnamed {
      for name in names where !seen.contains(name) {
        let log = FaultLog(file: name + ".yaml")
        log.report(.missingField, line: nil, field: "lista")
        logs.append(log)
      }
    }
    try FaultLog.check(logs)
    return CodeBook(
      codes: CodeLists(targetGroups: groups, kinds: kinds, lists: lists), municipalities: places)
  }
}
