package import Domain
import GRDB

/// The register of needs that no insats meets. Each method is one transaction.
extension CatalogueStore {
  /// Puts a need in the register. One the program noticed of a search is stored once a day for
  /// the same user, groups and kind.
  /// - Throws: `constraint` when it names something that is not in the lists, or holds NUL.
  package func signal(
    _ need: UnmetNeed, requestID: String, by actor: String, at: Int
  ) throws(StoreError) -> NeedOutcome {
    try write { database in
      let reader = NeedReader(database: database)
      if let earlier = try reader.need(requestID: requestID) {
        return earlier.sender == need.sender ? .earlier(earlier) : .othersRequest
      }
      if need.source == .noHit {
        let told = try reader.noHits(of: need.sender, on: need.day).first {
          Set($0.targetGroups) == Set(need.targetGroups) && $0.kind == need.kind
        }
        if let told { return .earlier(told) }
      }
      guard !need.text.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      return .stored(
        try NeedWriter(database: database).insert(
          need, requestID: requestID, .init(actor: actor, at: at)))
    }
  }

  /// Those in any of the scopes, the newest first, and the tags of every open need.
  package func needs(
    _ scopes: [NeedScope]
  ) throws(StoreError) -> (needs: [UnmetNeed], open: [NeedTags]) {
    try read { database in
      let reader = NeedReader(database: database)
      return (try reader.needs(scopes), try reader.openTags())
    }
  }

  /// Those nobody has looked at, the oldest first.
  package func needsWaiting() throws(StoreError) -> [UnmetNeed] {
    try read { try NeedReader(database: $0).waiting(.new) }
  }

  /// A user's needs that got an answer on a day or later.
  package func needsAnswered(
    to sender: String, since day: Day
  ) throws(StoreError) -> [UnmetNeed] {
    try read { try NeedReader(database: $0).answered(to: sender, since: day) }
  }

  package func need(_ number: Int) throws(StoreError) -> UnmetNeed? {
    try read { try NeedReader(database: $0).need(number) }
  }

  /// Answers a need, if it still is as the asker saw it.
  /// - Throws: `constraint` when the answer holds NUL, or is missing where it must not be.
  package func answerNeed(
    _ number: Int, version: Int, status: UnmetNeed.Status, answer: String, by actor: String,
    at: Int, day: Day
  ) throws(StoreError) -> NeedAnswerOutcome {
    try write { database in
      guard let need = try NeedReader(database: database).need(number) else { return .none }
      guard need.version == version else { return .conflict(need) }
      guard !answer.utf8.contains(0) else { throw StoreError.constraint(rule: "NUL") }
      return .answered(
        try NeedWriter(database: database).answer(
          need, status: status, answer: answer, day: day, .init(actor: actor, at: at)))
    }
  }

  /// Puts needs with their past into a practice store, in one transaction. Those with an answer
  /// were answered by `editor`.
  /// - Throws: `isRealStore` for any other store.
  package func plant(
    _ needs: [(need: UnmetNeed, requestID: String)], answeredBy editor: String
  ) throws(StoreError) {
    guard mark.isPractice else { throw .isRealStore }
    try write { database in
      let writer = NeedWriter(database: database)
      for (need, requestID) in needs {
        var fresh = need
        fresh.status = .new
        fresh.answer = ""
        fresh.answered = nil
        let stored = try writer.insert(
          fresh, requestID: requestID, .init(actor: need.sender, at: Self.noon(need.day)))
        guard need.status != .new else { continue }
        let day = need.answered ?? need.day
        _ = try writer.answer(
          stored, status: need.status, answer: need.answer, day: day,
          .init(actor: editor, at: Self.noon(day)))
      }
    }
  }

  private static func noon(_ day: Day) -> Int { day.number * 86_400 + 11 * 3_600 }
}
