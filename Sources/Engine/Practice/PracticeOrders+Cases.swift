import Domain
import Store

extension PracticeOrders {
  /// `nil` when no card or client gives what the case is about.
  mutating func order(_ sort: PracticeCase, after made: [PlantedOrder]) -> PlantedOrder? {
    let office = PracticeUsers.all.filter {
      $0.roles == [.caseworker] && $0.unit == PracticeText.firstOffice
    }
    // Orders that came back are with the user one is at first.
    guard let any = numbers.pick(office), let first = office.first else { return nil }
    let caseworker = sort == .sentBack || sort == .resubmitted ? first : any
    guard let subject = subject(sort, made),
      var order = order(sort.path, subject.insats, subject.client, by: caseworker)
    else { return nil }
    switch sort {
    case .waiting: break
    case .flagged(let key): shape(&order, key, subject.insats, made)
    case .sentBack: explainReturn(&order)
    case .resubmitted:
      explainReturn(&order)
      var before = order.content
      before.justification = PracticeText.justifications[0]
      before.goals = Array(before.goals.prefix(1))
      if let place = order.steps.firstIndex(where: { $0.to == .sentBack }) {
        order.returned[place] = before
      }
    }
    return order
  }

  private func explainReturn(_ order: inout PlantedOrder) {
    guard let place = order.steps.firstIndex(where: { $0.to == .sentBack }) else { return }
    order.steps[place].reason = "motivering-otydlig"
    order.steps[place].text = PracticeText.returned
  }

  private mutating func subject(
    _ sort: PracticeCase, _ made: [PlantedOrder]
  ) -> (insats: Insats, client: ClientIdentity)? {
    let histories = Dictionary(grouping: made, by: \.content.client.caseNumber)
    let fresh = PracticeClients.all.filter { !$0.isProtected && histories[$0.caseNumber] == nil }
    if sort == .flagged(.goingRound) { return circling(made) }
    if sort == .flagged(.repeated) { return repeating(made) }
    let insats: Insats? =
      switch sort {
      case .flagged(.expensive): cards.first { $0.cost?.contains(PracticeText.priceWord) == true }
      case .flagged(.externalWithoutConsent): cards.first { $0.operation == .external }
      case .flagged(.override): cards.first { $0.prerequisites != nil }
      case .flagged(.wrongTargetGroup): cards.first { wrongGroup($0) != nil }
      default: insats(for: .inReview)
      }
    let client =
      sort == .flagged(.protectedIdentity)
      ? PracticeClients.all.first(where: \.isProtected)
      : numbers.pick(fresh) ?? numbers.pick(PracticeClients.all.filter { !$0.isProtected })
    guard let insats, let client else { return nil }
    return (insats, client)
  }

  /// Somebody who has been through the same kind at least twice, to no work or studies.
  private func circling(_ made: [PlantedOrder]) -> (insats: Insats, client: ClientIdentity)? {
    let histories = Dictionary(grouping: made, by: \.content.client.caseNumber)
    for client in PracticeClients.all where !client.isProtected {
      let orders = histories[client.caseNumber] ?? []
      guard !orders.contains(where: hasResult) else { continue }
      let tried = orders.filter {
        [.closed, .declined, .expired].contains($0.steps.last?.to)
      }.compactMap { order in cards.first { $0.id == order.content.insats } }
      for insats in tried
      where insats.kind != .other && tried.count(where: { $0.kind == insats.kind }) > 1 {
        return (insats, client)
      }
    }
    return nil
  }

  /// Somebody with one order, which is over, for the same insats once more.
  private func repeating(_ made: [PlantedOrder]) -> (insats: Insats, client: ClientIdentity)? {
    let histories = Dictionary(grouping: made, by: \.content.client.caseNumber)
    for client in PracticeClients.all where !client.isProtected {
      guard let orders = histories[client.caseNumber], orders.count == 1, let only = orders.first,
        only.steps.last?.to == .closed,
        let insats = cards.first(where: { $0.id == only.content.insats })
      else { continue }
      return (insats, client)
    }
    return nil
  }

  private func hasResult(_ order: PlantedOrder) -> Bool {
    guard let last = order.steps.last, last.to == .closed, let reason = last.reason else {
      return false
    }
    return ["A", "B"].contains(codes.row(reason, in: .closures)?.kasClass)
  }

  /// A target group of the lists that is none the insats is for.
  private func wrongGroup(_ insats: Insats) -> TargetGroupKey? {
    guard !insats.targetGroups.isEmpty else { return nil }
    let catalogue = Catalogue(insatser: cards, codes: codes, providers: [], municipalities: [])
    return ["ungdom", "nyanlanda", "rehab"].first { group in
      var content = ReferralContent()
      content.insats = insats.id
      content.targetGroups = [group]
      return ReferralWarnings.all(
        content, insats: insats, catalogue: catalogue, past: [], age: nil, today: Day(number: 0)
      ).contains { $0.key == .targetGroup }
    }
  }

  private func shape(
    _ order: inout PlantedOrder, _ key: ReviewFlag.Key, _ insats: Insats, _ made: [PlantedOrder]
  ) {
    func override(_ warning: ReferralWarning.Key, _ reason: CodeKey) {
      order.content.overrides.append(WarningOverride(warning: warning, reason: reason))
    }
    switch key {
    case .protectedIdentity, .expensive, .nearDeadline: break
    case .externalWithoutConsent:
      order.content.consent = nil
      override(.consentMissing, "overenskommet")
    case .goingRound:
      override(.sameInsats, "andrad-situation")
      override(.goingRound, "andrad-situation")
    case .repeated: override(.sameInsats, "planerad-fortsattning")
    case .wrongTargetGroup:
      order.content.targetGroups = [wrongGroup(insats)].compactMap { $0 }
      override(.targetGroup, "inget-annat-passar")
    case .childrenMissing:
      order.content.hasChildren = true
      order.content.childrensSituation = PracticeText.thinChildren
    case .override: override(.prerequisite, "forkrav-pa-vag")
    case .copiedJustification:
      let earlier = made.first {
        $0.unit == order.unit && $0.steps.last?.to == .closed && $0.content.justification.count > 40
      }
      order.content.justification = earlier?.content.justification ?? order.content.justification
    case .thinJustification: order.content.justification = PracticeText.otherThinJustification
    case .longPeriod:
      order.content.reviewDay = order.content.wishedStart?.adding(days: 240)
    }
  }
}
