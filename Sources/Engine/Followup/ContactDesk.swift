import Domain
import Messages
import Store

/// Writes down meetings with clients: the caseworker's own side, or the provider of the insats.
struct ContactDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func record(_ given: RecordContact) throws(EngineError) -> Response {
    let text = ReferralText.cleaned(given.text, isMultiline: true)
    if let problem = FollowupWords.problem(of: text) { return .refused(.words(problem)) }
    let contact = ReferralContact(
      given.sort, day: given.day, attended: given.attended, next: given.next, text: text,
      by: desk.caller.name, at: desk.clock.now())
    let catalogue = try desk.stored { () throws(StoreError) in try desk.store.catalogue() }
    let reach = try desk.stored { () throws(StoreError) in try Reach(desk.caller, desk.store) }
    var refusal = OrderRefusal.noSuchOrder(given.number)
    let outcome = try desk.stored { () throws(StoreError) in
      try desk.store.recordContact(
        given.number, version: given.version, by: contact.by, at: contact.at,
        isVisible: reach.sees
      ) { record in
        if let reason = self.refusal(of: contact, on: record) {
          refusal = reason
          return nil
        }
        return ContactEntry(contact, due: due(record, contact, catalogue))
      }
    }
    switch outcome {
    case .done(let record): return .contactRecorded(desk.receipt(record, []))
    case .conflict(let record):
      if isRepeat(contact, record, seen: given.version) {
        return .contactRecorded(desk.receipt(record, []))
      }
      return .refused(
        .contactConflict(now: desk.sheet(record, reach, catalogue), mine: given))
    case .none: return .refused(refusal)
    }
  }

  private func refusal(of contact: ReferralContact, on record: ReferralRecord) -> OrderRefusal? {
    let status = record.referral.status
    guard ReferralContact.statuses(for: contact.sort).contains(status) else {
      return .noContactNow(contact.sort, status)
    }
    guard contact.isTimely(since: record.reached ?? record.ordered, today: desk.clock.today())
    else { return .day(record.referral.number) }
    return nil
  }

  private func due(
    _ record: ReferralRecord, _ contact: ReferralContact, _ catalogue: Catalogue
  ) -> Day? {
    let content = record.referral.content
    return DueDay.of(
      content, record.referral.status, insats: content.insats.flatMap { catalogue[$0] },
      steps: record.steps.map { ($0.to, $0.day) }, contacts: record.contacts + [contact])
  }

  /// Whether the order's last meeting is this one, written down by an earlier try.
  private func isRepeat(_ contact: ReferralContact, _ record: ReferralRecord, seen: Int) -> Bool {
    guard var last = record.contacts.last, record.referral.version == seen + 1 else { return false }
    last.at = contact.at
    return last == contact
  }
}
