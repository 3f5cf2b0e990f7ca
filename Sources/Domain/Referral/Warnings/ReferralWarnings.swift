/// What the program points out before an order is sent (what the 2015 review complained of:
/// wrong target group, no place, the same again, going round). Nothing here stops an order.
package enum ReferralWarnings {
  /// Every warning of an order, each key once at most, in the order of `ReferralWarning.Key`.
  ///
  /// What the card or the order does not say gives no warning, with one exception: a card that has
  /// never been confirmed is stale.
  ///
  /// `insats` is the card `content.insats` names; without it only open orders are told. `past` is
  /// all the client's orders, in any order; `own` the number of the order itself when it has one,
  /// such as after it was sent back; `age` the client's, in whole years, if it is known.
  package static func all(
    _ content: ReferralContent, insats: Insats?, catalogue: Catalogue, past: [PastReferral],
    own: Int? = nil, age: Int?, today: Day
  ) -> [ReferralWarning] {
    let others = past.filter { $0.number != own && $0.isCounted }
      .sorted(by: PastReferral.isOrdered(_:before:))
    let history = HistoryCheck(past: others, kinds: catalogue.codes.kinds)
    guard let insats else { return [history.openOrder].compactMap { $0 } }
    let card = CardCheck(
      content: content, insats: insats, catalogue: catalogue, age: age, today: today)
    return ReferralWarning.Key.allCases.compactMap { key in
      switch key {
      case .targetGroup: card.targetGroup
      case .notFor: card.notFor
      case .prerequisite: card.prerequisite
      case .age: card.ageOutside
      case .noFreePlace: card.noFreePlace
      case .insatsPaused: insats.status == .paused ? ReferralWarning(.insatsPaused) : nil
      case .insatsEnded: insats.status == .ended ? ReferralWarning(.insatsEnded) : nil
      case .staleCard: card.stale
      case .sameInsats: history.same(insats)
      case .sameKind: history.sameKind(insats)
      case .goingRound: history.goingRound(insats)
      case .openOrder: history.openOrder
      case .consentMissing: card.consentMissing
      }
    }
  }

  /// What is known of the client's needs from an order; the order's insats says where and what kind
  /// is looked for. A client whose groups are not given is taken to be one of those the insats is
  /// for.
  package static func needs(
    of content: ReferralContent, insats: Insats, age: Int?
  ) -> ClientNeeds {
    ClientNeeds(
      targetGroups: content.targetGroups.isEmpty
        ? insats.targetGroups.map(\.group) : content.targetGroups,
      age: age, obstacle: content.incomeObstacle, hoursPerWeek: content.hoursPerWeek,
      municipality: insats.municipality, kinds: [insats.kind])
  }

  /// The warnings nobody has let through yet, in their order: those without an override whose reason
  /// is in the list, may be chosen today and has the words it asks for.
  package static func missingOverrides(
    _ warnings: [ReferralWarning], overrides: [WarningOverride], codes: CodeLists, today: Day
  ) -> [ReferralWarning.Key] {
    warnings.map(\.key).filter { key in
      guard let override = overrides.first(where: { $0.warning == key }),
        let row = codes.row(override.reason, in: .overrides)
      else { return true }
      return !row.validity.contains(today)
        || (row.needsText && !ReferralText.hasWords(override.text))
    }
  }
}
