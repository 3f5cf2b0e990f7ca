import Domain
import GRDB

/// Writes orders: rows, parts, steps and the event that seals them.
struct ReferralWriter {
  let database: Database

  /// Writes a new order with the steps it has taken so far.
  ///
  /// The record's number is not looked at; its client must be in the store. `returned` is how the
  /// order was when a step, by its place, sent it back.
  /// - Returns: the number it got.
  /// - Throws: `constraint` when something it points at is not there.
  func insert(
    _ record: ReferralRecord, returned: [Int: ReferralContent] = [:], _ stamp: EventLog.Stamp
  ) throws -> Int {
    let event = try EventLog(database: database).nextNumber()
    let referral = record.referral
    let names = ReferralColumns.all.dropFirst() + ReferralColumns.derived
    let columns = names.joined(separator: ", ")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    var values: [(any DatabaseValueConvertible)?] = [referral.requestID]
    values += [record.client.id, referral.created]
    try run(
      "INSERT INTO referral (\(columns)) VALUES (\(marks))",
      values + state(record, event: event) + ReferralColumns.values(referral.content)
        + derived(record))
    let number = Int(database.lastInsertedRowID)
    try writeParts(referral.content, of: number)
    for (position, step) in record.steps.enumerated() {
      try append(step, to: number, at: position, event: event)
    }
    for (position, contact) in record.contacts.enumerated() {
      try append(contact, to: number, at: position, event: event)
    }
    for (position, content) in returned.sorted(by: { $0.key < $1.key }) {
      try keep(content, of: number, at: position)
    }
    try seal(number, .referralNew, version: referral.version, stamp)
    return number
  }

  /// Writes what a step changes: state, the step itself and, when given, corrected content.
  ///
  /// The record is as it is to be, with its new version; its last step is the new one.
  /// - Throws: `damaged` when the row is not at the version before.
  func update(
    _ record: ReferralRecord, hasNewContent: Bool, _ stamp: EventLog.Stamp
  ) throws {
    let event = try EventLog(database: database).nextNumber()
    let referral = record.referral
    let columns =
      ReferralColumns.state + (hasNewContent ? ReferralColumns.content : [])
      + ReferralColumns.derived
    let content = hasNewContent ? ReferralColumns.values(referral.content) : []
    let key: [(any DatabaseValueConvertible)?] = [referral.number, referral.version - 1]
    try run(
      """
      UPDATE referral SET \(columns.map { "\($0) = ?" }.joined(separator: ", "))
      WHERE number = ? AND version = ?
      """, state(record, event: event) + content + derived(record) + key)
    // It was read in this transaction, so the version cannot have moved.
    guard database.changesCount == 1, let step = record.steps.last else {
      throw StoreError.damaged
    }
    if hasNewContent {
      try clearParts(of: referral.number)
      try writeParts(referral.content, of: referral.number)
    }
    let position = record.steps.count - 1
    try append(step, to: referral.number, at: position, event: event)
    if step.to == .sentBack { try keep(referral.content, of: referral.number, at: position) }
    try seal(referral.number, .referralStep, version: referral.version, stamp)
  }

  func state(_ record: ReferralRecord, event: Int) -> [(any DatabaseValueConvertible)?] {
    let referral = record.referral
    var values: [(any DatabaseValueConvertible)?] = [
      referral.content.insats?.rawValue, referral.caseworker, referral.unit,
      referral.status.rawValue,
    ]
    values += [referral.holdsPlace, record.waits]
    values += [record.due?.description, record.ordered.description]
    values += [referral.replaces, referral.version, event]
    return values
  }

  private func derived(_ record: ReferralRecord) -> [(any DatabaseValueConvertible)?] {
    [
      WordKey.of(record.referral.content.justification),
      record.steps.map(\.day).max()?.description,
    ]
  }

  private func clearParts(of number: Int) throws {
    for table in [
      "referral_group", "referral_reason", "referral_goal", "referral_override",
      "referral_consent_field", "referral_consent",
    ] {
      try run("DELETE FROM \(table) WHERE referral = ?", [number])
    }
  }

  private func writeParts(_ content: ReferralContent, of number: Int) throws {
    func list(_ table: String, _ column: String, _ values: [String]) throws {
      for (position, value) in values.enumerated() {
        try run(
          "INSERT INTO \(table) (referral, position, \(column)) VALUES (?, ?, ?)",
          [number, position, value])
      }
    }
    try list("referral_group", "target_group", content.targetGroups.map(\.rawValue))
    try list("referral_reason", "reason", content.reasons.map(\.rawValue))
    try list("referral_goal", "goal", content.goals)
    for (position, override) in content.overrides.enumerated() {
      try run(
        """
        INSERT INTO referral_override (referral, position, warning, reason, text)
        VALUES (?, ?, ?, ?, ?)
        """,
        [number, position, override.warning.rawValue, override.reason.rawValue, override.text])
    }
    guard let consent = content.consent else { return }
    try run(
      "INSERT INTO referral_consent VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        number, consent.receiver, consent.purpose, consent.given.description,
        consent.form.rawValue, consent.until?.description, consent.withdrawn?.description,
      ])
    try list("referral_consent_field", "field", consent.fields.map(\.rawValue))
  }

  private func append(_ step: StatusStep, to number: Int, at position: Int, event: Int) throws {
    try run(
      "INSERT INTO referral_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        number, position, event, step.from?.rawValue, step.to.rawValue, step.by, step.at,
        step.day.description, step.reason?.rawValue, step.text,
      ])
    if let report = step.report { try write(report, of: number, at: position) }
  }

  /// Keeps the order as it is when it is sent back, without who it is for.
  private func keep(_ content: ReferralContent, of number: Int, at position: Int) throws {
    var content = content
    content.client = ClientIdentity()
    try run(
      "INSERT INTO referral_returned VALUES (?, ?, ?)",
      [number, position, try CanonicalJSON.text(content)])
  }

  func seal(
    _ number: Int, _ action: EventAction, version: Int, _ stamp: EventLog.Stamp
  ) throws {
    let digest = try RowDigest(database: database).referral(number)
    try EventLog(database: database).append(
      action, subject: String(number), content: RowSeal(digest: digest, version: version), stamp)
  }

  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
