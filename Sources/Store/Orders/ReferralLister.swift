import Domain
import GRDB

/// Lists orders by whose they are and what is due, from an index.
struct ReferralLister {
  let database: Database

  /// What is due first comes first; what has no such day comes last.
  func lines(_ filter: ReferralFilter) throws -> [ReferralLine] {
    let (sql, arguments) = Self.statement(filter)
    let rows = try Row.fetchCursor(
      try database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var lines: [ReferralLine] = []
    while let row = try rows.next() { lines.append(try Self.line(row)) }
    var withConsent = false
    if case .provider = filter.scope { withConsent = true }
    for index in lines.indices { try complete(&lines[index], withConsent: withConsent) }
    return lines
  }

  /// The line of one order, wherever it stands.
  func line(_ number: Int, withConsent: Bool) throws -> ReferralLine? {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: Self.select + "WHERE r.number = ?"), arguments: [number])
    guard var line = try row.map(Self.line) else { return nil }
    try complete(&line, withConsent: withConsent)
    return line
  }

  private static func line(_ row: Row) throws -> ReferralLine {
    var row = RowReader(row)
    return ReferralLine(
      number: try row.next(), insats: try row.key(), insatsName: try row.next(),
      clientID: try row.next(), caseNumber: try row.next(), clientName: try row.next(),
      isProtected: try row.next(), caseworker: try row.next(), unit: try row.optional(),
      status: try row.choice(), holdsPlace: try row.next(), waits: try row.next(),
      due: try row.day(), ordered: try row.day() ?? Day(number: 0), created: try row.next(),
      reasons: [], version: try row.next())
  }

  private func complete(_ line: inout ReferralLine, withConsent: Bool) throws {
    line.reasons = try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT reason FROM referral_reason WHERE referral = ? ORDER BY position"),
      arguments: [line.number]
    ).map { CodeKey($0) }
    if withConsent { line.consent = try ReferralReader(database: database).consent(line.number) }
  }

  static func statement(
    _ filter: ReferralFilter
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
      conditions.append(condition)
      arguments += values
    }
    switch filter.scope {
    case .caseworker(let name): add("r.caseworker = ?", name)
    case .unit(let unit): add("r.unit = ?", unit)
    case .provider(let provider):
      add(
        "i.provider IN (SELECT key FROM provider WHERE key = ? OR name = ?)", provider, provider)
      add("r.status <> ?", ReferralStatus.enteredInError.rawValue)
      // As `StatusStep.haveReachedProvider`.
      let before = ReferralStatus.beforeProvider.map(\.rawValue).sorted()
      conditions.append(
        """
        (SELECT s.to_status FROM referral_step AS s WHERE s.referral = r.number
          AND s.to_status IN (?, \(before.map { _ in "?" }.joined(separator: ", ")))
          ORDER BY s.position DESC LIMIT 1) = ?
        """)
      let ordered = ReferralStatus.ordered.rawValue
      arguments += [ordered] + before + [ordered]
    }
    if filter.onlyOpen { conditions.append("r.is_open = 1") }
    if !filter.statuses.isEmpty {
      let marks = filter.statuses.map { _ in "?" }.joined(separator: ", ")
      conditions.append("r.status IN (\(marks))")
      arguments += filter.statuses.map(\.rawValue)
    }
    if let day = filter.dueBy { add("r.due <= ?", day.description) }
    if let insats = filter.insats { add("r.insats = ?", insats.rawValue) }
    if let provider = filter.provider { add("i.provider = ?", provider.rawValue) }
    if let client = filter.client { add("r.client = ?", client) }
    // Of one kind when only the open are asked for, which is what the indexes are in order of.
    let order = filter.onlyOpen ? "r.due NULLS LAST" : "r.is_open DESC, r.due NULLS LAST"
    return (
      Self.select
        + "WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order), r.number", arguments
    )
  }

  private static let select = """
    SELECT r.number, r.insats, i.name, r.client, c.case_number, c.name, c.is_protected,
      r.caseworker, r.unit, r.status, r.holds_place, r.waits, r.due, r.ordered, r.created,
      r.version
    FROM referral AS r JOIN insats AS i ON i.id = r.insats JOIN client AS c ON c.id = r.client

    """
}
