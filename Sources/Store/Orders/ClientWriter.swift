import Domain
import GRDB

/// Makes clients and changes them, each time with an event.
struct ClientWriter {
  let database: Database

  /// What two ways of writing the same case number have in common.
  static func caseKey(_ text: String) -> String { text.uppercased() }

  /// What two ways of writing the same name have in common.
  static func nameKey(_ text: String) -> String {
    text.lowercased().split(separator: " ").joined(separator: " ")
  }

  /// The name as it is compared, from each of its words on: whoever types the beginning of any of
  /// these finds the client.
  static func nameParts(_ name: String) -> [String] {
    let words = nameKey(name).split(separator: " ")
    return words.indices.map { words[$0...].joined(separator: " ") }
  }

  enum Finding {
    case client(ClientRecord)
    /// The case number is another person's: this field says otherwise.
    case differs(ReferralField)
  }

  /// The client of a case, made when there is none. What is known is never overwritten: a name
  /// or number that says otherwise most often means that the case number was mistyped. What was
  /// missing is added, and protection is only ever switched on: for every case of the same person.
  func findOrMake(
    _ given: ClientIdentity, numberKind: String?, _ stamp: EventLog.Stamp
  ) throws -> Finding {
    let reader = ReferralReader(database: database)
    let known = try reader.client(caseNumber: given.caseNumber)
    if let known, let field = known.difference(from: given) { return .differs(field) }
    var given = given
    let number = known?.identity.personalNumber ?? ""
    let same = try ClientFinder(database: database).clients(
      withNumber: number.isEmpty ? given.personalNumber : number)
    if same.contains(where: \.identity.isProtected) { given.isProtected = true }
    if given.isProtected {
      for other in same where !other.identity.isProtected && other.id != known?.id {
        var identity = other.identity
        identity.isProtected = true
        _ = try change(other, to: identity, numberKind: other.numberKind, stamp)
      }
    }
    guard let known else { return .client(try make(given, numberKind: numberKind, stamp)) }
    var identity = known.identity
    var kind = known.numberKind
    if identity.personalNumber.isEmpty, !given.personalNumber.isEmpty {
      identity.personalNumber = given.personalNumber
      kind = numberKind
    }
    if identity.name.isEmpty { identity.name = given.name }
    if given.isProtected { identity.isProtected = true }
    if identity == known.identity { return .client(known) }
    return .client(try change(known, to: identity, numberKind: kind, stamp))
  }

  private func make(
    _ identity: ClientIdentity, numberKind: String?, _ stamp: EventLog.Stamp
  ) throws -> ClientRecord {
    let event = try EventLog(database: database).nextNumber()
    try run(
      """
      INSERT INTO client (token, case_number, case_key, name, search_name, personal_number,
        number_kind, is_protected, version, event)
      VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?, ?, ?, 1, ?)
      """,
      [identity.caseNumber, Self.caseKey(identity.caseNumber)] + values(identity, numberKind)
        + [event])
    let id = Int(database.lastInsertedRowID)
    try addParts(of: identity.name, id)
    try seal(id, .clientNew, version: 1, stamp)
    return ClientRecord(
      id: id, identity: identity,
      numberKind: identity.personalNumber.isEmpty ? nil : numberKind, version: 1)
  }

  private func change(
    _ known: ClientRecord, to identity: ClientIdentity, numberKind: String?,
    _ stamp: EventLog.Stamp
  ) throws -> ClientRecord {
    let event = try EventLog(database: database).nextNumber()
    try run(
      """
      UPDATE client SET name = ?, search_name = ?, personal_number = ?, number_kind = ?,
        is_protected = ?, version = ?, event = ? WHERE id = ? AND version = ?
      """,
      values(identity, numberKind) + [known.version + 1, event, known.id, known.version])
    if known.identity.name != identity.name {
      try run(
        "DELETE FROM client_part WHERE client = ? AND part IN (SELECT value FROM json_each(?))",
        [known.id, try CanonicalJSON.text(Self.nameParts(known.identity.name))])
      try addParts(of: identity.name, known.id)
    }
    try seal(known.id, .clientChanged, version: known.version + 1, stamp)
    return ClientRecord(
      id: known.id, identity: identity, numberKind: numberKind, version: known.version + 1)
  }

  /// What the client is found by: the name from each of its words on.
  private func addParts(of name: String, _ id: Int) throws {
    for part in Self.nameParts(name) {
      try run("INSERT INTO client_part (part, client) VALUES (?, ?)", [part, id])
    }
  }

  private func values(
    _ identity: ClientIdentity, _ numberKind: String?
  ) -> [(any DatabaseValueConvertible)?] {
    let hasNumber = !identity.personalNumber.isEmpty
    var values: [(any DatabaseValueConvertible)?] = [
      identity.name, Self.nameKey(identity.name), hasNumber ? identity.personalNumber : nil,
      hasNumber ? numberKind : nil,
    ]
    values += [identity.isProtected]
    return values
  }

  private func seal(
    _ id: Int, _ action: EventAction, version: Int, _ stamp: EventLog.Stamp
  ) throws {
    let digest = try RowDigest(database: database).client(id)
    try EventLog(database: database).append(
      action, subject: String(id), content: RowSeal(digest: digest, version: version), stamp)
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
