import Domain
import GRDB

/// Finds clients, and what was ordered for them.
struct ClientFinder {
  let database: Database

  /// So many clients whose name begins as asked are gone through at the most.
  static let mostOfName = 5_000

  /// By name, and then by case number; `nil` when too many have a name that begins so.
  func clients(
    _ search: ClientSearch, in scopes: [ReferralFilter.Scope]
  ) throws -> [ClientRecord]? {
    let owners = scopes.compactMap { scope -> (condition: String, value: String)? in
      switch scope {
      // With a plus no index of theirs is taken, which would go through all they have.
      case .caseworker(let name): ("+r.caseworker = ?", name)
      case .unit(let unit): ("+r.unit = ?", unit)
      case .provider: nil
      }
    }
    guard !owners.isEmpty, let ids = try ids(search) else { return owners.isEmpty ? [] : nil }
    let columns = ClientColumns.record + ["search_name", "case_key"]
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns.map { "c." + $0 }.joined(separator: ", ")) FROM client AS c
        WHERE c.id = ? AND EXISTS (SELECT 1 FROM referral AS r
          WHERE r.client = c.id AND (\(owners.map(\.condition).joined(separator: " OR "))))
        """)
    let found = try ids.compactMap { id -> (client: ClientRecord, order: [[UInt8]])? in
      let arguments: [any DatabaseValueConvertible] = [id] + owners.map(\.value)
      let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments))
      guard let row else { return nil }
      var reader = RowReader(row)
      let client = try ClientColumns.read(&reader)
      let order = [try reader.next() as String, try reader.next()].map { Array($0.utf8) }
      return (client, order)
    }
    // Byte by byte, as the store compares.
    return found.sorted { left, right in
      let place = left.order[0] == right.order[0] ? 1 : 0
      return left.order[place].lexicographicallyPrecedes(right.order[place])
    }.map(\.client)
  }

  private func ids(_ search: ClientSearch) throws -> Set<Int>? {
    switch search {
    case .caseNumber(let text):
      return try Int.fetchSet(
        try database.cachedStatement(sql: "SELECT id FROM client WHERE case_key = ?"),
        arguments: [ClientWriter.caseKey(text)])
    case .personalNumber(let number):
      return try Int.fetchSet(
        try database.cachedStatement(sql: "SELECT id FROM client WHERE personal_number = ?"),
        arguments: [number])
    case .name(let name):
      let key = ClientWriter.nameKey(name)
      guard !key.isEmpty else { return [] }
      // Up to the last text that begins so.
      let found = try Int.fetchAll(
        try database.cachedStatement(
          sql: """
            SELECT p.client FROM client_part AS p CROSS JOIN client AS c ON c.id = p.client
            WHERE p.part >= ? AND p.part < ? AND c.is_protected = 0 LIMIT ?
            """), arguments: [key, key + "\u{10FFFF}", Self.mostOfName + 1])
      return found.count > Self.mostOfName ? nil : Set(found)
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
      try database.cachedStatement(
        sql: "SELECT number, caseworker, unit FROM referral WHERE client = ?"),
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
      try database.cachedStatement(sql: "SELECT key, kas_class FROM code_row WHERE list = ?"),
      arguments: [CodeListName.closures.rawValue])
    var classes: [String: String] = [:]
    for row in closures { classes[row[0]] = row[1] as String? }
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT r.number, r.insats, i.kind, r.status, r.ordered
          FROM referral AS r CROSS JOIN insats AS i ON i.id = r.insats
          WHERE r.client = ? AND r.status <> ? ORDER BY r.number
          """), arguments: [id, ReferralStatus.enteredInError.rawValue])
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
