extension ReferralCheck {
  /// Today at the earliest, a year ahead at most.
  var startFaults: [ReferralFault] {
    guard let start = content.wishedStart else { return missing(.wishedStart, if: true) }
    let latest = today.adding(days: ReferralLimit.daysAhead)
    if start < today { return [ReferralFault(.wishedStart, .inThePast)] }
    if start > latest { return [ReferralFault(.wishedStart, .tooFar(latest: latest))] }
    return []
  }

  /// After the start (after today as long as there is none), within a year of it.
  var reviewFaults: [ReferralFault] {
    guard let review = content.reviewDay else { return missing(.reviewDay, if: true) }
    let start = max(content.wishedStart ?? today, today)
    let latest = start.adding(days: ReferralLimit.daysAhead)
    if review <= today { return [ReferralFault(.reviewDay, .inThePast)] }
    if review <= start { return [ReferralFault(.reviewDay, .notAfter(start))] }
    if review > latest { return [ReferralFault(.reviewDay, .tooFar(latest: latest))] }
    return []
  }

  /// A consent that is given says who may be told what and why, and its days are in order
  /// (domain facts 2.4.2). Whether it holds today is a warning, not a fault.
  var consentFaults: [ReferralFault] {
    guard let consent = content.consent else { return [] }
    return ConsentPart.allCases.compactMap { part in
      problem(of: part, in: consent).map { ReferralFault(.consent, $0, part: part) }
    }
  }

  private func problem(of part: ConsentPart, in consent: Consent) -> ReferralFault.Problem? {
    switch part {
    case .receiver: required(consent.receiver, limit: ReferralLimit.consentReceiver)
    case .purpose: required(consent.purpose, limit: ReferralLimit.consentPurpose)
    case .fields: consent.fields.isEmpty ? .missing : nil
    case .given: consent.given > today ? .inTheFuture : nil
    case .form: nil
    case .until: before(consent.given, consent.until)
    case .withdrawn:
      before(consent.given, consent.withdrawn)
        ?? consent.withdrawn.flatMap { $0 > today ? .inTheFuture : nil }
    }
  }

  private func required(_ text: String, limit: Int) -> ReferralFault.Problem? {
    if text.isEmpty { return .missing }
    return ReferralText.problem(in: text, limit: limit, isMultiline: false)
  }

  /// The same day is in order.
  private func before(_ first: Day, _ last: Day?) -> ReferralFault.Problem? {
    guard let last, last < first else { return nil }
    return .before(first)
  }
}
