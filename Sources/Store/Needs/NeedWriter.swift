import Domain
import GRDB

/// Writes needs, each change with the event that seals it. Runs in the caller's transaction.
struct NeedWriter {
  let database: Database

  /// Puts a need in the register; its number, status and version are the store's to say.
  func insert(
    _ need: UnmetNeed, requestID: String, _ stamp: EventLog.Stamp
  ) throws -> UnmetNeed {
    var need = need
    need.number = (try Int.fetchOne(database, sql: "SELECT max(number) FROM need") ?? 0) + 1
    need.version = 1
    let event = try EventLog(database: database).nextNumber()
    let values: [(any DatabaseValueConvertible)?] = [
      need.number, requestID, need.kind?.rawValue, need.municipality?.rawValue,
      need.source.rawValue, need.status.rawValue, need.text, need.answer, need.sender, need.unit,
      need.day.description, need.answered?.description, need.version, event,
    ]
    let marks = NeedColumns.all.map { _ in "?" }.joined(separator: ", ")
    try database.cachedStatement(
      sql: "INSERT INTO need (\(NeedColumns.all.joined(separator: ", "))) VALUES (\(marks))"
    ).execute(arguments: StatementArguments(values))
    for (position, group) in need.targetGroups.enumerated() {
      try database.cachedStatement(
        sql: "INSERT INTO need_group (need, position, target_group) VALUES (?, ?, ?)"
      ).execute(arguments: [need.number, position, group.rawValue])
    }
    try count(need, by: 1)
    try seal(need, .needNew, stamp)
    return need
  }

  /// Puts a need the program noticed in the register, without words. `requestID` is a fresh UUID,
  /// or one that tells what it was noticed of: the same again stores nothing more.
  /// - Returns: the need, or the one that is there already.
  @discardableResult
  func insertAutomatic(
    groups: [TargetGroupKey], kind: KindKey?, municipality: MunicipalityKey?,
    source: UnmetNeed.Source, sender: String, unit: String?, requestID: String, day: Day,
    _ stamp: EventLog.Stamp
  ) throws -> UnmetNeed {
    if let earlier = try NeedReader(database: database).need(requestID: requestID) {
      return earlier
    }
    var seen: Set<TargetGroupKey> = []
    return try insert(
      UnmetNeed(
        number: 0, targetGroups: groups.filter { seen.insert($0).inserted }, kind: kind,
        municipality: municipality, source: source, text: "", sender: sender, unit: unit,
        day: day),
      requestID: requestID, stamp)
  }

  /// Writes the answer, the next version and the event.
  func answer(
    _ need: UnmetNeed, status: UnmetNeed.Status, answer: String, day: Day,
    _ stamp: EventLog.Stamp
  ) throws -> UnmetNeed {
    var need = need
    if need.status.isOpen != status.isOpen { try count(need, by: status.isOpen ? 1 : -1) }
    need.status = status
    need.answer = answer
    need.answered = day
    need.version += 1
    let event = try EventLog(database: database).nextNumber()
    try database.cachedStatement(
      sql: """
        UPDATE need SET status = ?, answer = ?, answered = ?, version = ?, event = ?
        WHERE number = ? AND version = ?
        """
    ).execute(
      arguments: [
        status.rawValue, answer, day.description, need.version, event, need.number,
        need.version - 1,
      ])
    guard database.changesCount == 1 else { throw StoreError.damaged }
    try seal(need, .needAnswered, stamp)
    return need
  }

  /// Keeps the sums of open needs in step.
  private func count(_ need: UnmetNeed, by change: Int) throws {
    let groups = need.targetGroups.sorted().map(\.rawValue).joined(separator: " ")
    try database.cachedStatement(
      sql: """
        INSERT INTO need_sum (kind, groups, count) VALUES (?, ?, max(?3, 0))
        ON CONFLICT (kind, groups) DO UPDATE SET count = count + ?3
        """
    ).execute(arguments: [need.kind?.rawValue ?? "", groups, change])
    guard change < 0 else { return }
    try database.cachedStatement(
      sql: "DELETE FROM need_sum WHERE kind = ? AND groups = ? AND count = 0"
    ).execute(arguments: [need.kind?.rawValue ?? "", groups])
  }

  private func seal(
    _ need: UnmetNeed, _ action: EventAction, _ stamp: EventLog.Stamp
  ) throws {
    let digest = try RowDigest(database: database).need(need.number)
    try EventLog(database: database).append(
      action, subject: String(need.number), content: RowSeal(digest: digest, version: need.version),
      stamp)
  }
}
