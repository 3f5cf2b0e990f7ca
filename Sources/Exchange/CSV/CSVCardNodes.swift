import Domain

/// Makes one CSV row the mapping that the same card would be in YAML.
struct CSVCardNodes {
  let heads: [String]
  let row: CSVRow
  let log: FaultLog

  func card() -> FileNode {
    var entries: [FileEntry] = []
    var places: [FileEntry] = []
    let known = Set(CatalogueCSV.columns)
    for (index, (head, field)) in zip(heads, row.fields).enumerated() where known.contains(head) {
      let text = CSVFormula.restored(field.text)
      let cell = FileNode(.word(text), line: field.line, column: index + 1)
      if cell.isAbsent { continue }
      if let key = placesKey(head) {
        let node = key == "reserverade" ? reserved(text, cell) : cell
        places.append(FileEntry(key: key, line: cell.line, node: node))
      } else if let node = node(head, text, cell) {
        // A repeated column is reported once, with the head.
        if entries.contains(where: { $0.key == head }) { continue }
        entries.append(FileEntry(key: head, line: cell.line, node: node))
      }
    }
    if let first = places.first {
      let node = FileNode(.mapping(places), line: first.line)
      entries.append(
        FileEntry(key: InsatsField.places.rawValue, line: first.line, node: node))
    }
    return FileNode(.mapping(entries), line: row.line)
  }

  /// `group :: max` between bars.
  private func reserved(_ text: String, _ cell: FileNode) -> FileNode {
    func node(_ value: FileNode.Value) -> FileNode {
      FileNode(value, line: cell.line, column: cell.column)
    }
    return node(
      .list(
        CSVCell.items(text).map { item in
          let parts = CSVCell.parts(item)
          guard parts.count == 2 else { return node(.word(item)) }
          return node(
            .mapping(
              zip(["malgrupp", "max"], parts).map {
                FileEntry(key: $0, line: cell.line, node: node(.word($1)))
              }))
        }))
  }

  private func placesKey(_ head: String) -> String? {
    CatalogueCSV.placesColumns.contains(head)
      ? String(head.dropFirst(InsatsField.places.rawValue.count + 1)) : nil
  }

  /// - Returns: `nil` after a report when the field does not have its form.
  private func node(_ head: String, _ text: String, _ cell: FileNode) -> FileNode? {
    func with(_ value: FileNode.Value) -> FileNode {
      FileNode(value, line: cell.line, column: cell.column)
    }
    func list(_ item: (String) -> FileNode.Value) -> FileNode {
      with(.list(CSVCell.items(text).map { with(item($0)) }))
    }
    func mapping(_ keys: [String], _ parts: [String]) -> FileNode.Value {
      guard parts.count <= keys.count else { return .word(text) }
      return .mapping(
        zip(keys, parts).map { FileEntry(key: $0, line: cell.line, node: with(.word($1))) })
    }
    func tag(_ item: String) -> FileNode.Value {
      let mark = "(tolkning)"
      guard item.hasSuffix(mark) else { return .word(item) }
      let key = CleanText.trimmed(String(item.dropLast(mark.count)))
      return .mapping([
        FileEntry(key: "nyckel", line: cell.line, node: with(.word(key))),
        FileEntry(key: "tolkning", line: cell.line, node: with(.bool(true))),
      ])
    }
    guard let field = InsatsField(rawValue: head) else {
      return list { .word($0) }  // ovning
    }
    switch field {
    case .aliases, .sources: return list { .word(CSVCell.unescaped($0)) }
    case .combinableWith, .leadsTo: return list { .word($0) }
    case .targetGroups, .notFor: return list(tag)
    case .figures: return list { mapping(["text", "ar", "kalla"], CSVCell.parts($0)) }
    case .evidence: return with(mapping(["grad", "kalla"], CSVCell.parts(text)))
    case .confirmed: return with(mapping(["datum", "av"], CSVCell.parts(text)))
    case .hours:
      guard let ends = Self.ends(text) else { return cell }
      return with(mapping(["fran", "till"], ends))
    case .ages:
      guard let ends = Self.ends(text) else {
        log.report(.wrongForm(expected: .ageSpan), at: cell, field: head)
        return nil
      }
      return with(mapping(["fran", "till"], ends))
    default: return cell
    }
  }

  /// The two ends around a hyphen or dash, either of which may be empty.
  private static func ends(_ text: String) -> [String]? {
    let pieces = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "–" || $0 == "-" })
    return pieces.count == 2 ? pieces.map { CleanText.trimmed(String($0)) } : nil
  }
}
