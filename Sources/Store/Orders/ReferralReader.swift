import Domain
import GRDB

/// Reads whole orders, clients and the parts of a client's history.
struct ReferralReader {
  let database: Database

  /// - Returns: the order with its client and timeline, or `nil`.
  func record(_ number: Int) throws -> ReferralRecord? {
    let columns = ReferralColumns.all.map { "r." + $0 } + ClientColumns.record.map { "c." + $0 }
    let rows = try rows(
      """
      SELECT \(columns.joined(separator: ", "))
      FROM referral AS r JOIN client AS c ON c.id = r.client WHERE r.number = ?
      """, number)
    guard let row = try rows.next() else { return nil }
    var reader = RowReader(row)
    var record = try read(&reader)
    try readParts(number, into: &record.referral.content)
    record.steps = try steps(number)
    try readReports(number, into: &record.steps)
    record.contacts = try contacts(number)
    record.deviations = try DeviationReader(database: database).deviations(of: number)
    record.replacedBy = try replacement(number)
    return record
  }

  /// The number of the order a request made.
  func number(requestID: String) throws -> Int? {
    try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT number FROM referral WHERE request_id = ?"),
      arguments: [requestID])
  }

  func client(_ id: Int) throws -> ClientRecord? { try client("id = ?", id) }

  func client(caseNumber: String) throws -> ClientRecord? {
    try client("case_key = ?", ClientWriter.caseKey(caseNumber))
  }

  /// Without what was told when it was closed.
  func steps(_ number: Int) throws -> [StatusStep] {
    let rows = try rows(
      """
      SELECT from_status, to_status, actor, at, day, reason, text FROM referral_step
      WHERE referral = ? ORDER BY position
      """, number)
    var steps: [StatusStep] = []
    while let row = try rows.next() {
      var row = RowReader(row)
      let from: ReferralStatus? = try row.optionalChoice()
      let to: ReferralStatus = try row.choice()
      let actor: String = try row.next()
      let at: Int = try row.next()
      guard let day = try row.day() else { throw StoreError.damaged }
      steps.append(
        StatusStep(
          from: from, to: to, by: actor, at: at, day: day, reason: try row.optionalKey(),
          text: try row.next()))
    }
    return steps
  }

  private func client(
    _ condition: String, _ value: any DatabaseValueConvertible
  ) throws -> ClientRecord? {
    let columns = ClientColumns.record.joined(separator: ", ")
    let rows = try rows("SELECT \(columns) FROM client WHERE \(condition)", value)
    guard let row = try rows.next() else { return nil }
    var reader = RowReader(row)
    return try ClientColumns.read(&reader)
  }

  private func read(_ row: inout RowReader) throws -> ReferralRecord {
    let number: Int = try row.next()
    let requestID: String = try row.next()
    let client: Int = try row.next()
    let created: Int = try row.next()
    var content = ReferralContent()
    content.insats = try row.key()
    let caseworker: String = try row.next()
    let unit: String? = try row.optional()
    let status: ReferralStatus = try row.choice()
    let holds: Bool = try row.next()
    let waits: Bool = try row.next()
    let due = try row.day()
    guard let ordered = try row.day() else { throw StoreError.damaged }
    let replaces: Int? = try row.optional()
    let version: Int = try row.next()
    _ = try row.next() as Int
    try ReferralColumns.read(&row, into: &content)
    let record = try ClientColumns.read(&row)
    content.client = record.identity
    return ReferralRecord(
      referral: Referral(
        number: number, requestID: requestID, content: content, clientID: client,
        caseworker: caseworker, unit: unit, status: status, holdsPlace: holds, created: created,
        replaces: replaces, version: version),
      client: record, waits: waits, due: due, ordered: ordered, steps: [])
  }

  private func readParts(_ number: Int, into content: inout ReferralContent) throws {
    content.targetGroups = try keys("referral_group", "target_group", number)
    content.reasons = try keys("referral_reason", "reason", number)
    content.goals = try texts("referral_goal", "goal", number)
    let overrides = try rows(
      """
      SELECT warning, reason, text FROM referral_override WHERE referral = ? ORDER BY position
      """, number)
    while let row = try overrides.next() {
      var row = RowReader(row)
      content.overrides.append(
        WarningOverride(
          warning: try row.choice(), reason: try row.key(), text: try row.next()))
    }
    content.consent = try consent(number)
  }

  func consent(_ number: Int) throws -> Consent? {
    let consents = try rows(
      """
      SELECT receiver, purpose, given, form, until, withdrawn FROM referral_consent
      WHERE referral = ?
      """, number)
    guard let row = try consents.next() else { return nil }
    var reader = RowReader(row)
    let receiver: String = try reader.next()
    let purpose: String = try reader.next()
    guard let given = try reader.day() else { throw StoreError.damaged }
    let form: Consent.Form = try reader.choice()
    let until = try reader.day()
    let withdrawn = try reader.day()
    let fields = try texts("referral_consent_field", "field", number).map { text in
      guard let field = ReferralField(rawValue: text) else { throw StoreError.damaged }
      return field
    }
    return Consent(
      receiver: receiver, fields: fields, purpose: purpose, given: given, form: form,
      until: until, withdrawn: withdrawn)
  }

  private func keys<Entity>(
    _ table: String, _ column: String, _ number: Int
  ) throws -> [EntityKey<Entity>] {
    try texts(table, column, number).map { EntityKey($0) }
  }

  private func texts(_ table: String, _ column: String, _ number: Int) throws -> [String] {
    try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT \(column) FROM \(table) WHERE referral = ? ORDER BY position"),
      arguments: [number])
  }

  func rows(_ sql: String, _ value: any DatabaseValueConvertible) throws -> RowCursor {
    try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: [value])
  }
}
