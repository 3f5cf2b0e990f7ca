import Domain

/// The outermost mapping of a YAML file whose content is a list of rows.
struct RowFile {
  let top: MappingReader
  let rows: [FileNode]

  /// `nil` after a report when there are no rows to read. The list under `rowsKey` must be there;
  /// `keys` is what else the mapping may hold.
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
