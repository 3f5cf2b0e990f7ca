package import Domain

/// Reads `data/sok/synonymer.yaml`: `synonymer:` rows of `ord` (two or more) and `kommentar`.
package enum SynonymReader {
  /// - Returns: the groups in file order.
  package static func read(_ file: SourceFile) throws(FileFaults) -> [SynonymGroup] {
    let log = FaultLog(file: file.name)
    let content = RowFile(file, rowsKey: "synonymer", log: log)
    var groups: [SynonymGroup] = []
    for node in content?.rows ?? [] {
      guard let row = MappingReader(node, keys: ["ord", "kommentar"], log: log) else { continue }
      row.require("ord")
      let words = row.texts("ord", limit: Limit.name)
      if let place = row["ord"], case .list(let items) = place.value, items.count < 2 {
        log.report(.wrongForm(expected: .list), at: place, field: "ord")
      }
      groups.append(SynonymGroup(words: words, note: row.text("kommentar")))
    }
    try FaultLog.check([log])
    return groups
  }
}
