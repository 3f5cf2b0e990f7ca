package import Domain
import GRDB

extension CatalogueStore {
  /// Stores an order in one transaction: finds or makes its client, takes a place, writes the
  /// order with its first steps and the events, and takes away the draft.
  /// - Parameters:
  ///   - submission: the order.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - day: the same moment's day.
  ///   - replacing: what becomes of the order it takes the place of, asked in the transaction.
  /// - Returns: what became of it.
  /// - Throws: `constraint` when something it points at is not there or a text holds NUL.
  package func submit(
    _ submission: Submission, by actor: String, at: Int, day: Day,
    replacing: (ReferralRecord) -> Replacing = { _ in .pointsBack }
  ) throws(StoreError) -> SubmissionOutcome {
    try write { database in
      var outcome = SubmissionOutcome.full
      try database.inSavepoint {
        outcome = try Self.carryOut(
          submission, .init(actor: actor, at: at), day, replacing, database)
        if case .stored = outcome { return .commit }
        return .rollback
      }
      return outcome
    }
  }

  /// Takes a step on an order in one transaction, which is the only way a status changes.
  /// - Parameters:
  ///   - number: which order.
  ///   - version: the version the asker has seen.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - isVisible: whether the asker may see the order at all; asked first.
  ///   - decide: given the order at the version seen; `nil` says no, and nothing is stored.
  /// - Returns: what became of it.
  /// - Throws: `constraint` when corrected content points at something that is not there.
  package func step(
    _ number: Int, version: Int, by actor: String, at: Int,
    isVisible: (ReferralRecord) -> Bool, decide: (ReferralRecord) -> ReferralStep?
  ) throws(StoreError) -> StepOutcome {
    let stamp = EventLog.Stamp(actor: actor, at: at)
    return try write { database in
      let record: ReferralRecord
      switch try SeenReferral(number, version: version, stamp, database, isVisible) {
      case .hidden: return .none
      case .changed(let now): return .conflict(now)
      case .asSeen(let found): record = found
      }
      guard let step = decide(record), step.transition.from == record.referral.status else {
        return .none
      }
      var outcome = StepOutcome.full
      try database.inSavepoint {
        outcome = try Self.carryOut(step, on: record, stamp, database)
        for next in step.then {
          guard case .done(let record) = outcome,
            next.transition.from == record.referral.status
          else { break }
          outcome = try Self.carryOut(next, on: record, stamp, database)
        }
        if case .done = outcome { return .commit }
        return .rollback
      }
      return outcome
    }
  }

  /// The order an earlier try with the same request stored for the caseworker.
  package func submitted(
    _ requestID: String, by caseworker: String
  ) throws(StoreError) -> ReferralRecord? {
    try read { database in
      let reader = ReferralReader(database: database)
      guard let number = try reader.number(requestID: requestID),
        let record = try reader.record(number), record.referral.caseworker == caseworker
      else { return nil }
      return record
    }
  }

  private static func carryOut(
    _ submission: Submission, _ stamp: EventLog.Stamp, _ day: Day,
    _ replacing: (ReferralRecord) -> Replacing, _ database: Database
  ) throws -> SubmissionOutcome {
    let reader = ReferralReader(database: database)
    if let number = try reader.number(requestID: submission.requestID) {
      guard let record = try reader.record(number) else { throw StoreError.damaged }
      return record.referral.caseworker == submission.caseworker ? .earlier(record) : .othersRequest
    }
    try refuseNUL(submission.content)
    let client: ClientRecord
    switch try ClientWriter(database: database).findOrMake(
      submission.content.client, numberKind: submission.numberKind, stamp)
    {
    case .client(let found): client = found
    case .differs(let field): return .clientDiffers(field)
    }
    // Before its place is taken, for the order before may hold the last one.
    if let refusal = try replace(submission, for: client, stamp, replacing, database) {
      return refusal
    }
    let place = PlaceStand(database: database)
    guard let insats = submission.content.insats,
      let stand = try place.sentIn(insats, submission.content)
    else { return .full }
    let steps =
      submission.transitions.map {
        StatusStep(from: $0.from, to: $0.to, by: stamp.actor, at: stamp.at, day: day)
      } + submission.then.map { $0.status(stamp) }
    guard let status = steps.last?.to else { throw StoreError.constraint(rule: "referral.status") }
    let referral = Referral(
      number: 0, requestID: submission.requestID, content: submission.content,
      clientID: client.id, caseworker: submission.caseworker, unit: submission.unit,
      status: status, holdsPlace: stand.holds, created: stamp.at, replaces: submission.replaces)
    let number = try ReferralWriter(database: database).insert(
      ReferralRecord(
        referral: referral, client: client, waits: stand.waits, due: submission.due,
        ordered: day, steps: steps), stamp)
    try PlaceLedger(database: database).settle(insats)
    if let draft = submission.draft {
      try DraftWriter(database: database).remove(
        draft, of: submission.caseworker, .draftTaken, stamp)
    }
    guard let stored = try reader.record(number) else { throw StoreError.damaged }
    return .stored(stored)
  }

  static func carryOut(
    _ step: ReferralStep, on record: ReferralRecord, _ stamp: EventLog.Stamp,
    _ database: Database
  ) throws -> StepOutcome {
    var record = record
    var stamp = stamp
    if let actor = step.actor { stamp.actor = actor }
    let before = record.referral.content.insats
    if var content = step.content {
      content.client = record.client.identity
      try refuseNUL(content)
      record.referral.content = content
      if step.transition.action == .submit { record.ordered = step.day }
    }
    guard let insats = record.referral.content.insats, !step.text.utf8.contains(0) else {
      throw StoreError.constraint(rule: "NUL")
    }
    guard let stand = try PlaceStand(database: database).after(step.transition, record) else {
      return .full
    }
    record.referral.holdsPlace = stand.holds
    record.waits = stand.waits
    record.referral.status = step.transition.to
    record.referral.version += 1
    record.due = step.due
    record.steps.append(step.status(stamp))
    try ReferralWriter(database: database).update(
      record, hasNewContent: step.content != nil, stamp)
    try signalNeed(record, stamp, database)
    let ledger = PlaceLedger(database: database)
    try ledger.settle(insats)
    if let before, before != insats { try ledger.settle(before) }
    return .done(record)
  }

  /// SQLite would cut a text at NUL.
  private static func refuseNUL(_ content: ReferralContent) throws {
    if try CanonicalJSON.text(content).contains("\\u0000") {
      throw StoreError.constraint(rule: "NUL")
    }
  }
}

extension ReferralStep {
  /// As it stands in the timeline.
  fileprivate func status(_ stamp: EventLog.Stamp) -> StatusStep {
    StatusStep(
      from: transition.from, to: transition.to, by: actor ?? stamp.actor, at: stamp.at, day: day,
      reason: reason, text: text, report: report)
  }
}
