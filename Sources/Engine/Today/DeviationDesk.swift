import Domain
import Messages
import Store

/// Keeps why a deadline was missed.
struct DeviationDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  /// Whoever sees the order may say: its caseworker's unit, and the provider concerned. What somebody
  /// else has said stands; what one has said oneself can be put right.
  func explain(_ given: ExplainDeviation) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try desk.store.catalogue() }
    let reach = try desk.stored { () throws(StoreError) in try Reach(desk.caller, desk.store) }
    let book = DeadlineBook(rules: desk.rules, catalogue: catalogue)
    let text = ReferralText.cleaned(given.text, isMultiline: true)
    if let refusal = fault(given.reason, text, catalogue.codes) { return .refused(refusal) }
    let found = try desk.stored { () throws(StoreError) in
      try desk.store.explainDeviation(
        given.number, by: desk.caller.name, at: desk.clock.now()
      ) { record, known in
        guard mayExplain(known, record, reach, catalogue) else { return nil }
        guard known.by == nil || known.by == desk.caller.name else { return known }
        var deviation = known
        deviation.reason = given.reason
        deviation.text = text
        deviation.by = desk.caller.name
        return deviation
      }
    }
    guard let found else { return .refused(.noSuchDeviation(given.number)) }
    var deviation = found.deviation.judged(
      by: book.deadlines(found.record), steps: found.record.steps)
    let isOwnSide = reach.sees(owner(found.record))
    if !isOwnSide, deviation.by != desk.caller.name { deviation.text = "" }
    return .deviationExplained(deviation)
  }

  private func mayExplain(
    _ deviation: Deviation, _ record: ReferralRecord, _ reach: Reach, _ catalogue: Catalogue
  ) -> Bool {
    if reach.sees(owner(record)) { return true }
    guard reach.isProvider(of: record) else { return false }
    let content = record.referral.content
    let shown = Masking.fields(
      for: content.insats.flatMap { catalogue[$0] }, content.consent, record.referral.status,
      catalogue, today: desk.clock.today())
    return DeadlineBook.sorts(showing: shown).contains(deviation.deadline.sort)
  }

  private func owner(_ record: ReferralRecord) -> ReferralOwner {
    ReferralOwner(caseworker: record.referral.caseworker, unit: record.referral.unit)
  }

  private func fault(_ reason: CodeKey, _ text: String, _ codes: CodeLists) -> OrderRefusal? {
    guard let row = codes.row(reason, in: .deviations),
      row.validity.contains(desk.clock.today())
    else { return .step(.reasonUnknown(list: .deviations)) }
    if let problem = FollowupWords.problem(of: text) { return .words(problem) }
    return row.needsText && !ReferralText.hasWords(text) ? .step(.textMissing) : nil
  }
}
