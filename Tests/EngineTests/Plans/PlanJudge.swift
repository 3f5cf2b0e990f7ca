import GRDB

/// Says whether a statement costs by what it gives and not by how much the store has gathered, from the
/// plan SQLite makes for it.
struct PlanJudge {
  /// Tables as large as the catalogue and the lists; every other grows with the orders and the years.
  static let small: Set<String> = [
    "code_row", "grdb_migrations", "insats", "insats_alias", "insats_figure",
    "insats_group_places", "insats_kind", "insats_kind_synonym", "insats_places",
    "insats_practice_field", "insats_relation", "insats_source", "insats_target_group", "meta",
    "municipality", "need_sum", "provider", "provider_source", "synonym_group", "synonym_word",
    "target_group", "target_group_synonym", "user_seen",
  ]

  /// Columns of which one value has no more rows next year than now: keys, and what belongs to one
  /// order, client, need or handover.
  private static let keys: Set<String> = [
    "rowid", "number", "request_id", "event", "replaces", "id", "token", "case_key",
    "personal_number", "seq", "referral", "client", "need", "handover",
  ]

  /// The orders of an insats that hold a place, or wait for one, are no more than there are places.
  private static let placed: Set<String> = ["insats", "holds_place"]

  /// Indexes that hold only what is open, of which there is no more next year than now.
  private static let open: Set<String> = ["referral_insats_open"]

  let tables: Set<String>

  init(_ database: Database) throws {
    tables = try String.fetchSet(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
  }

  /// What is wrong with the plan of a statement; empty when nothing is.
  func faults(_ sql: String, _ database: Database) throws -> [String] {
    let plan = try Row.fetchAll(
      database, sql: "EXPLAIN QUERY PLAN " + sql,
      arguments: StatementArguments(Array(repeating: 1, count: Self.parameters(of: sql)))
    ).map { $0["detail"] as String? ?? "" }
    let names = names(in: sql)
    let steps = plan.compactMap { PlanStep($0, names) }.filter { !Self.small.contains($0.table) }
    guard !steps.isEmpty else { return [] }
    let isAggregate = sql.firstMatch(of: /(?i)\b(count|sum|total|avg|group_concat)\s*\(/) != nil
    let isLimited = sql.contains(/(?i)\bLIMIT\b/) && !isAggregate
    return steps.compactMap { step in
      if step.isScan { return "scans \(step.table)" }
      if step.isAutomatic { return "makes an index of \(step.table)" }
      let isBounded =
        step.isEnd || Self.open.contains(step.index) || !step.equal.isDisjoint(with: Self.keys)
        || step.equal.isSuperset(of: Self.placed)
      return isBounded || isLimited ? nil : "has no limit on \(step.table)"
    } + plan.filter { $0.contains("TEMP B-TREE") }.map { "sorts: " + $0 }
  }

  /// Tables by the names they have in a statement.
  private func names(in sql: String) -> [String: String] {
    var names = Dictionary(uniqueKeysWithValues: tables.map { ($0, $0) })
    for match in sql.matches(of: /(?i)\b(?:FROM|JOIN|UPDATE|INTO)\s+(\w+)\s+AS\s+(\w+)/) {
      if tables.contains(String(match.1)) { names[String(match.2)] = String(match.1) }
    }
    return names
  }

  /// How many values a statement is given.
  private static func parameters(of sql: String) -> Int {
    var last = 0
    for match in sql.matches(of: /\?(\d*)/) {
      last = Int(match.1).map { max(last, $0) } ?? last + 1
    }
    return last
  }
}

/// One loop of a plan over a table.
private struct PlanStep {
  let table: String
  let isScan: Bool
  let isAutomatic: Bool
  /// Whether only the first or last row is read, for a smallest or largest value.
  let isEnd: Bool
  /// Which index it uses; empty for the table itself.
  let index: String
  /// The columns that are given one value.
  let equal: Set<String>

  /// `nil` for a line that is no loop over one of the tables named.
  init?(_ detail: String, _ names: [String: String]) {
    guard let match = detail.firstMatch(of: /^(SCAN|SEARCH) (\w+)(.*)$/),
      let table = names[String(match.2)]
    else { return nil }
    let rest = String(match.3)
    self.table = table
    isScan = match.1 == "SCAN"
    isAutomatic = rest.contains("AUTOMATIC")
    index = rest.firstMatch(of: /INDEX (\w+)/).map { String($0.1) } ?? ""
    isEnd = !isScan && !rest.contains("(")
    equal = Set(rest.matches(of: /(\w+)=\?/).map { String($0.1) })
  }
}
