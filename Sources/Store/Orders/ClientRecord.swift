package import Domain

/// A client as stored.
package struct ClientRecord: Codable, Hashable, Sendable {
  package var id: Int
  /// The personal number is twelve characters, or empty.
  package var identity: ClientIdentity
  /// What kind of number it is; `nil` without one.
  package var numberKind: String?
  /// Counts up with every change.
  package var version: Int
}

/// The columns of a client, in one order for reading and sealing.
enum ClientColumns {
  static let all = [
    "id", "token", "case_number", "case_key", "name", "search_name", "personal_number",
    "number_kind",
    "is_protected", "version", "event",
  ]
  /// The columns of a `ClientRecord`.
  static let record = [
    "id", "case_number", "name", "personal_number", "is_protected", "number_kind", "version",
  ]

  static func read(_ row: inout RowReader) throws -> ClientRecord {
    let id: Int = try row.next()
    var identity = ClientIdentity()
    identity.caseNumber = try row.next()
    identity.name = try row.next()
    identity.personalNumber = try row.optional() ?? ""
    identity.isProtected = try row.next()
    return ClientRecord(
      id: id, identity: identity, numberKind: try row.optional(), version: try row.next())
  }
}

extension ClientRecord {
  /// What says that the case is another person's. What is not given, or not known, says nothing.
  /// - Parameter given: with the personal number as it is stored.
  /// - Returns: the field that differs; `nil` when none does.
  package func difference(from given: ClientIdentity) -> ReferralField? {
    let number = identity.personalNumber
    if !number.isEmpty, !given.personalNumber.isEmpty, number != given.personalNumber {
      return .personalNumber
    }
    let (name, other) = (identity.name, given.name)
    if !name.isEmpty, !other.isEmpty, ClientWriter.nameKey(name) != ClientWriter.nameKey(other) {
      return .name
    }
    return nil
  }
}
