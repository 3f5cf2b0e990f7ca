import Domain
import GRDB

/// Lists orders by whose they are and what is due, from an index: first the open ones, then those
/// that are over.
struct ReferralLister {
  let database: Database

  /// What is due first comes first; what has no such day comes last. Of more than the filter's limit,
  /// the open orders that are due last are left out, and then the oldest of those that are over.
  func lines(_ filter: ReferralFilter) throws -> [ReferralLine] {
    guard case .provider(let provider) = filter.scope else {
      var lines = try read(.open, filter, nil, most: filter.limit)
      let left = filter.limit.map { $0 - lines.count }
      if !filter.onlyOpen { lines += try read(.over, filter, nil, most: left) }
      return lines
    }
    // A provider is not told every day, so whoever knows which sorts and cuts.
    let most = filter.limit.map { max($0, Self.mostOfInsats) }
    let insatser = try insatser(of: provider).filter {
      filter.insats == nil || $0 == filter.insats?.rawValue
    }
    var lines = try insatser.flatMap { try read(.open, filter, $0, most: most) }
    if !filter.onlyOpen {
      lines += try insatser.flatMap { try read(.over, filter, $0, most: most) }
    }
    return lines
  }

  /// So many orders of one insats a provider's list is made of at the most, when it is cut at all.
  private static let mostOfInsats = 5_000

  /// The orders of a unit that wait for a decision, those that were sent in first at the top.
  func queue(_ unit: String, most: Int) throws -> [ReferralLine] {
    try lines(
      Self.select + """
        WHERE r.unit = ? AND r.status = 'granskas' ORDER BY r.ordered, r.number LIMIT ?
        """, [unit, most], withConsent: false)
  }

  /// The line of one order, wherever it stands.
  func line(_ number: Int, withConsent: Bool) throws -> ReferralLine? {
    try lines(Self.select + "WHERE r.number = ?", [number], withConsent: withConsent).first
  }

  /// The insatser of a provider, by its key or its name.
  func insatser(of provider: String) throws -> [String] {
    try String.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id FROM insats WHERE provider IN (SELECT key FROM provider WHERE ?1 IN (key, name))
          """), arguments: [provider]
    ).sorted()
  }

  // MARK: - Statements

  private enum Part {
    case open, over
  }

  /// The open or the closed orders of a scope, or of an insats of its provider; no more than `most`.
  private func read(
    _ part: Part, _ filter: ReferralFilter, _ insats: String?, most: Int?
  ) throws -> [ReferralLine] {
    // Nothing is due on what is over.
    if most == 0 || part == .over && filter.dueBy != nil { return [] }
    var conditions = [part == .open ? "r.is_open = 1" : "r.is_open = 0"]
    var arguments: [any DatabaseValueConvertible] = []
    func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
      conditions.append(condition)
      arguments += values
    }
    switch (filter.scope, insats) {
    case (.caseworker(let name), _): add("r.caseworker = ?", name)
    case (.unit(let unit), _): add("r.unit = ?", unit)
    case (.provider, let insats?):
      add("r.insats = ?", insats)
      add("r.status <> ?", ReferralStatus.enteredInError.rawValue)
      Self.addReached(&conditions, &arguments)
    case (.provider, nil): return []
    }
    if !filter.statuses.isEmpty {
      let marks = filter.statuses.map { _ in "?" }.joined(separator: ", ")
      conditions.append("r.status IN (\(marks))")
      arguments += filter.statuses.map(\.rawValue)
    }
    if let day = filter.dueBy { add("r.due <= ?", day.description) }
    if insats == nil, let insats = filter.insats { add("r.insats = ?", insats.rawValue) }
    if let provider = filter.provider { add("i.provider = ?", provider.rawValue) }
    if let client = filter.client { add("r.client = ?", client) }
    let order: String
    switch (part, insats) {
    case (.open, _): order = "r.due NULLS LAST, r.number"
    case (.over, nil):
      conditions.append("r.due IS NULL")
      order = "r.number DESC"
    case (.over, _?):
      conditions.append("r.holds_place = 0 AND r.waits = 0")
      order = "r.moved DESC"
    }
    arguments.append(most ?? -1)
    let lines = try lines(
      Self.select + "WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order) LIMIT ?",
      arguments, withConsent: insats != nil)
    return part == .open ? lines : lines.sorted { $0.number < $1.number }
  }

  /// As `StatusStep.haveReachedProvider`.
  private static func addReached(
    _ conditions: inout [String], _ arguments: inout [any DatabaseValueConvertible]
  ) {
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

  // Crosswise, so that the orders are gone through in the order of their index.
  private static let select = """
    SELECT r.number, r.insats, i.name, r.client, c.case_number, c.name, c.is_protected,
      r.caseworker, r.unit, r.status, r.holds_place, r.waits, r.due, r.ordered, r.created,
      r.version
    FROM referral AS r CROSS JOIN insats AS i ON i.id = r.insats
      CROSS JOIN client AS c ON c.id = r.client

    """

  // MARK: - Rows

  private func lines(
    _ sql: String, _ arguments: [any DatabaseValueConvertible], withConsent: Bool
  ) throws -> [ReferralLine] {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var lines: [ReferralLine] = []
    while let row = try rows.next() { lines.append(try Self.line(row)) }
    for index in lines.indices { try complete(&lines[index], withConsent: withConsent) }
    return lines
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
}
