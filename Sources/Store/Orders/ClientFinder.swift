import Domain
import GRDB

/// Finds clients, and what was ordered for them.
struct ClientFinder {
  let database: Database

  /// By name, and then by case number.
  func clients(
    _ search: ClientSearch, in scopes: [ReferralFilter.Scope]
  ) throws -> [ClientRecord] {
    let condition: String
    var arguments: [any DatabaseValueConvertible] = []
    switch search {
    case .caseNumber(let text):
      condition = "c.case_key = ?"
      arguments.append(ClientWriter.caseKey(text))
    case .personalNumber(let number):
      condition = "c.personal_number = ?"
      arguments.append(number)
    case .name(let name):
      let key = ClientWriter.nameKey(name)
      guard !key.isEmpty else { return [] }
      condition = "c.is_protected = 0 AND instr(' ' || c.search_name, ?) > 0"
      arguments.append(" " + key)
    }
    var owners: [String] = []
    for scope in scopes {
      switch scope {
      case .caseworker(let name):
        owners.append("r.caseworker = ?")
        arguments.append(name)
      case .unit(let unit):
        owners.append("r.unit = ?")
        arguments.append(unit)
      case .provider: continue
      }
    }
    guard !owners.isEmpty else { return [] }
    let columns = ClientColumns.record.map { "c." + $0 }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM client AS c WHERE \(condition) AND EXISTS
          (SELECT 1 FROM referral AS r
            WHERE r.client = c.id AND (\(owners.joined(separator: " OR "))))
        ORDER BY c.search_name, c.case_key
        """)
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
      var row = RowReader(row)
      return try ClientColumns.read(&row)
    }
  }

  /// Everybody with a personal number, as it is stored: one person may have several cases.
  func clients(withNumber number: String) throws -> [ClientRecord] {
    guard !number.isEmpty else { return [] }
    let columns = ClientColumns.record.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM client WHERE personal_number = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [number]).map { row in
      var row = RowReader(row)
      return try ClientColumns.read(&row)
    }
  }

  /// Whose the orders for a client are, by number.
  func owners(_ id: Int) throws -> [Int: ReferralOwner] {
    var owners: [Int: ReferralOwner] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, caseworker, unit FROM referral WHERE client = ?",
      arguments: [id])
    while let row = try rows.next() {
      var row = RowReader(row)
      owners[try row.next()] = ReferralOwner(
        caseworker: try row.next(), unit: try row.optional())
    }
    return owners
  }

  /// What was ordered for a client, oldest first; what was entered in error is left out.
  func past(_ id: Int) throws -> [PastReferral] {
    let closures = try Row.fetchAll(
      database, sql: "SELECT key, kas_class FROM code_row WHERE list = ?",
      arguments: [CodeListName.closures.rawValue])
    var classes: [String: String] = [:]
    for row in closures { classes[row[0]] = row[1] as String? }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.number, r.insats, i.kind, r.status, r.ordered
        FROM referral AS r JOIN insats AS i ON i.id = r.insats
        WHERE r.client = ? AND r.status <> ? ORDER BY r.number
        """, arguments: [id, ReferralStatus.enteredInError.rawValue])
    let reader = ReferralReader(database: database)
    return try rows.map { row in
      var row = RowReader(row)
      let number: Int = try row.next()
      let insats: InsatsID = try row.key()
      let kind: KindKey = try row.key()
      let status: ReferralStatus = try row.choice()
      guard let ordered = try row.day() else { throw StoreError.damaged }
      let steps = try reader.steps(number)
      let end = status.isOver ? steps.last : nil
      let kas = status == .closed ? end?.reason.flatMap { classes[$0.rawValue] } : nil
      return PastReferral(
        number: number, insats: insats, kind: kind, status: status, ordered: ordered,
        started: steps.first { $0.to == .started }?.day, ended: end?.day, outcome: end?.reason,
        kasClass: kas)
    }
  }
}
