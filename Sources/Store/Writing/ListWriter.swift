import Domain
import GRDB

/// Brings the lists of the store in step with given ones.
///
/// A row the given list no longer has is removed when nothing points at it; otherwise it stays,
/// after the others, and where it has a validity that ends on `day`.
struct ListWriter {
  let database: Database
  var day: Day

  func write(_ codes: CodeLists) throws {
    try write(codes.targetGroups)
    try write(codes.kinds)
    for list in CodeListName.allCases { try write(codes.lists[list] ?? [], in: list) }
  }

  func write(_ municipalities: [Municipality]) throws {
    for (position, row) in municipalities.enumerated() {
      try upsert(
        "municipality", ["key": row.key.rawValue],
        ["position": position, "name": row.name, "code": row.code])
    }
    try retire("municipality", keeping: municipalities.map(\.key.rawValue), hasValidity: false)
  }

  /// Adds and changes providers. Those not given stay; the order is the given one when it names
  /// them all, otherwise new ones come last.
  func write(_ providers: [Provider]) throws {
    let known = try ListReader(database: database).providers().map(\.key)
    let given = Set(providers.map(\.key))
    let added = providers.map(\.key).filter { !known.contains($0) }
    let order = given.isSuperset(of: known) ? providers.map(\.key) : known + added
    for row in providers {
      try upsert(
        "provider", ["key": row.key.rawValue],
        [
          "position": order.firstIndex(of: row.key) ?? 0, "name": row.name, "sort": row.sort,
          "operation": row.operation.rawValue, "municipality": row.municipality?.rawValue,
          "parent": row.parent?.rawValue, "facts": row.facts,
        ])
      try words("provider_source", owner: row.key.rawValue, row.sources)
    }
  }

  /// Replaces every synonym.
  func write(_ synonyms: [SynonymGroup]) throws {
    try run("DELETE FROM synonym_word", [])
    try run("DELETE FROM synonym_group", [])
    for (id, group) in synonyms.enumerated() {
      try run("INSERT INTO synonym_group (id, note) VALUES (?, ?)", [id, group.note])
      try words("synonym_word", owner: id, group.words)
    }
  }

  private func write(_ groups: Hierarchy<TargetGroup>) throws {
    for (position, row) in groups.rows.enumerated() {
      try upsert(
        "target_group", ["key": row.key.rawValue],
        [
          "position": position, "name": row.name, "parent": groups.parent(of: row.key)?.rawValue,
          "valid_from": row.validity.from?.description, "valid_to": row.validity.to?.description,
          "source": row.source, "help": row.help,
        ])
      try words("target_group_synonym", owner: row.key.rawValue, row.synonyms)
    }
    try retire("target_group", keeping: groups.rows.map(\.key.rawValue))
  }

  private func write(_ kinds: Hierarchy<InsatsKind>) throws {
    for (position, row) in kinds.rows.enumerated() {
      try upsert(
        "insats_kind", ["key": row.key.rawValue],
        [
          "position": position, "name": row.name, "abbreviation": row.abbreviation,
          "parent": kinds.parent(of: row.key)?.rawValue, "kas": row.kas,
          "valid_from": row.validity.from?.description, "valid_to": row.validity.to?.description,
          "source": row.source,
        ])
      try words("insats_kind_synonym", owner: row.key.rawValue, row.synonyms)
    }
    try retire("insats_kind", keeping: kinds.rows.map(\.key.rawValue))
  }

  private func write(_ rows: [CodeRow], in list: CodeListName) throws {
    for (position, row) in rows.enumerated() {
      try upsert(
        "code_row", ["list": list.rawValue, "key": row.key.rawValue],
        [
          "position": position, "name": row.name, "valid_from": row.validity.from?.description,
          "valid_to": row.validity.to?.description, "source": row.source,
          "kas_class": row.kasClass, "needs_text": row.needsText, "help": row.help,
          "side": row.side?.rawValue,
        ])
    }
    try retire("code_row", of: list, keeping: rows.map(\.key.rawValue))
  }
}

// MARK: - Statements

extension ListWriter {
  private typealias Values = KeyValuePairs<String, (any DatabaseValueConvertible)?>

  private func upsert(_ table: String, _ key: Values, _ values: Values) throws {
    let columns = (key.map(\.key) + values.map(\.key))
    let sets = values.map { "\($0.key) = excluded.\($0.key)" }
    try run(
      """
      INSERT INTO \(table) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      ON CONFLICT (\(key.map(\.key).joined(separator: ", ")))
      DO UPDATE SET \(sets.joined(separator: ", "))
      """, key.map(\.value) + values.map(\.value))
  }

  /// Replaces the words of an owner; each such table is owner, position, word.
  private func words(
    _ table: String, owner: any DatabaseValueConvertible, _ words: [String]
  ) throws {
    let column = table == "synonym_word" ? "synonym_group" : "owner"
    try run("DELETE FROM \(table) WHERE \(column) = ?", [owner])
    for (position, word) in words.enumerated() {
      try run("INSERT INTO \(table) VALUES (?, ?, ?)", [owner, position, word])
    }
  }

  /// Removes the rows that are not kept, or ends them where something points at them. Children
  /// stand after their parents, so they are tried first.
  private func retire(
    _ table: String, of list: CodeListName? = nil, keeping keys: [String],
    hasValidity: Bool = true
  ) throws {
    let filter = list == nil ? "" : "list = ? AND "
    let owner: [(any DatabaseValueConvertible)?] = list.map { [$0.rawValue] } ?? []
    let kept = Set(keys)
    let known = try String.fetchAll(
      database,
      sql: "SELECT key FROM \(table) WHERE \(filter)1 ORDER BY position DESC, key DESC",
      arguments: StatementArguments(owner))
    var left: [String] = []
    for key in known where !kept.contains(key) {
      do {
        try run("DELETE FROM \(table) WHERE \(filter)key = ?", owner + [key])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        left.append(key)
      }
    }
    for (offset, key) in left.reversed().enumerated() {
      try run(
        "UPDATE \(table) SET position = ? WHERE \(filter)key = ?",
        [keys.count + offset] + owner + [key])
      guard hasValidity else { continue }
      try run(
        "UPDATE \(table) SET valid_to = coalesce(valid_to, ?) WHERE \(filter)key = ?",
        [day.description] + owner + [key])
    }
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
