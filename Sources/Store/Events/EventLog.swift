import Foundation
import GRDB

/// The append-only chain of events: each row's digest covers the row and the digest before it.
///
/// An event is written in the transaction of what it tells of; neither exists without the other.
struct EventLog {
  let database: Database

  /// Who did something, and when: seconds since 1970 UTC. Order is by `seq`, never by time.
  struct Stamp {
    var actor: String
    var at: Int
  }

  /// - Returns: the event's number, from 1 without gaps.
  @discardableResult
  func append(
    _ action: EventAction, subject: String, content: some Encodable, _ stamp: Stamp
  ) throws -> Int {
    let (last, previous) = try head()
    let seq = last + 1
    let content = try CanonicalJSON.text(content)
    let digest = Self.digest(
      seq: seq, at: stamp.at, actor: stamp.actor, action: action.rawValue, subject: subject,
      content: content, previous: previous)
    try database.cachedStatement(
      sql: """
        INSERT INTO event (seq, at, actor, action, subject, content, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [seq, stamp.at, stamp.actor, action.rawValue, subject, content, digest])
    try database.cachedStatement(sql: "UPDATE meta SET last_event = ?, last_digest = ?")
      .execute(arguments: [seq, digest])
    return seq
  }

  /// The number the next event gets, for rows that point at an event sealing them.
  func nextNumber() throws -> Int { try head().seq + 1 }

  /// The number and digest of the newest event, as `meta` keeps them; 0 and zeros at first.
  func head() throws -> (seq: Int, digest: Data) {
    let statement = try database.cachedStatement(sql: "SELECT last_event, last_digest FROM meta")
    guard let row = try Row.fetchOne(statement) else { throw StoreError.damaged }
    return (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
  }

  static func digest(
    seq: Int, at: Int, actor: String, action: String, subject: String, content: String,
    previous: Data
  ) -> Data {
    var bytes = CanonicalBytes()
    bytes.add(previous)
    bytes.add(Int64(seq))
    bytes.add(Int64(at))
    bytes.add(actor)
    bytes.add(action)
    bytes.add(subject)
    bytes.add(content)
    return Digest.of(bytes.data)
  }
}
