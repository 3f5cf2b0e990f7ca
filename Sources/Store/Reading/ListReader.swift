import Domain
import GRDB

/// Reads the code lists and the other small lists, each in its display order.
struct ListReader {
  let database: Database

  func codes() throws -> CodeLists {
    CodeLists(targetGroups: try targetGroups(), kinds: try kinds(), lists: try codeRows())
  }

  func municipalities() throws -> [Municipality] {
    try rows("SELECT key, name, code FROM municipality ORDER BY position, key") { row in
      Municipality(key: try row.key(), name: try row.next(), code: try row.next())
    }
  }

  func providers() throws -> [Provider] {
    let sources = try words("SELECT owner, file FROM provider_source ORDER BY owner, position")
    return try rows(
      """
      SELECT key, name, sort, operation, municipality, parent, facts
      FROM provider ORDER BY position, key
      """
    ) { row in
      let key: ProviderKey = try row.key()
      return Provider(
        key: key, name: try row.next(), sort: try row.next(), operation: try row.choice(),
        municipality: try row.optionalKey(), parent: try row.optionalKey(),
        facts: try row.optional(),
        sources: sources[key.rawValue] ?? [])
    }
  }

  func synonyms() throws -> [SynonymGroup] {
    let words = try words(
      "SELECT CAST(synonym_group AS TEXT), word FROM synonym_word ORDER BY synonym_group, position")
    return try rows("SELECT CAST(id AS TEXT), note FROM synonym_group ORDER BY id") { row in
      let id: String = try row.next()
      return SynonymGroup(words: words[id] ?? [], note: try row.optional())
    }
  }

  private func targetGroups() throws -> [TargetGroup] {
    let synonyms = try words(
      "SELECT owner, word FROM target_group_synonym ORDER BY owner, position")
    return try rows(
      """
      SELECT key, name, parent, valid_from, valid_to, source, help
      FROM target_group ORDER BY position, key
      """
    ) { row in
      let key: TargetGroupKey = try row.key()
      return TargetGroup(
        key: key, name: try row.next(), parent: try row.optionalKey(), validity: try row.validity(),
        source: try row.next(), synonyms: synonyms[key.rawValue] ?? [], help: try row.optional())
    }
  }

  private func kinds() throws -> [InsatsKind] {
    let synonyms = try words(
      "SELECT owner, word FROM insats_kind_synonym ORDER BY owner, position")
    return try rows(
      """
      SELECT key, name, abbreviation, parent, kas, valid_from, valid_to, source
      FROM insats_kind ORDER BY position, key
      """
    ) { row in
      let key: KindKey = try row.key()
      return InsatsKind(
        key: key, name: try row.next(), abbreviation: try row.next(), parent: try row.optionalKey(),
        kas: try row.optional(), validity: try row.validity(), source: try row.next(),
        synonyms: synonyms[key.rawValue] ?? [])
    }
  }

  private func codeRows() throws -> [CodeListName: [CodeRow]] {
    let pairs = try rows(
      """
      SELECT list, key, name, valid_from, valid_to, source, kas_class, needs_text, help, side
      FROM code_row ORDER BY list, position, key
      """
    ) { row in
      let list: CodeListName = try row.choice()
      return (
        list,
        CodeRow(
          key: try row.key(), name: try row.next(), validity: try row.validity(),
          source: try row.next(), kasClass: try row.optional(), needsText: try row.next(),
          help: try row.optional(), side: try row.optionalChoice())
      )
    }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The second column's texts by the first column's.
  private func words(_ sql: String) throws -> [String: [String]] {
    let pairs = try rows(sql) { (try $0.next() as String, try $0.next() as String) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  private func rows<Value>(
    _ sql: String, _ make: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let cursor = try Row.fetchCursor(try database.cachedStatement(sql: sql))
    while let row = try cursor.next() {
      var reader = RowReader(row)
      values.append(try make(&reader))
    }
    return values
  }
}
