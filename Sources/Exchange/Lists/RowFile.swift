import Domain

/// The outermost mapping of a YAML file whose content is a list of rows.
struct RowFile {
  let top: MappingReader
  let rows: [FileNode]

  /// - Parameters:
  ///   - rowsKey: the key of the list, which must be there.
  ///   - keys: what else the mapping may hold.
  /// - Returns: `nil` after a report when there are no rows to read.
  init?(_ file: SourceFile, rowsKey: String, keys: Set<String> = [], log: FaultLog) {
    guard let root = YAMLDocument.read(file, log: log),
      let top = MappingReader(root, keys: keys.union([rowsKey]), log: log)
    else { return nil }
    top.require(rowsKey)
    guard top[rowsKey] != nil else { return nil }
    self.top = top
    self.rows = top.items(rowsKey, limit: .max)
  }
}
