import Domain
import Store

/// Makes the orders of a practice store: the same for the same day, cards and lists.
struct PracticeOrders {
  let cards: [Insats]
  let codes: CodeLists
  private let providers: [ProviderKey: String]
  private let day: Day
  var numbers = PracticeNumbers(seed: 20_151_123)
  private var followup: PracticeFollowup
  /// How many justifications have been written, each in other words.
  private var written = 0
  /// How many orders hold a place, and how many wait, of each insats.
  private var held: [InsatsID: Int] = [:]
  private var waiting: [InsatsID: Int] = [:]
  private(set) var orders: [PlantedOrder] = []

  init(_ cards: [Insats], _ codes: CodeLists, _ providers: [Provider], day: Day) {
    self.cards = cards.filter { $0.municipality == "helsingborg" && $0.status == .active }
    self.codes = codes
    self.providers = Dictionary(
      providers.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.day = day
    followup = PracticeFollowup(codes, day: day)
    var made: [PlantedOrder] = []
    for path in PracticePath.all {
      for _ in 0..<path.count { if let order = order(path) { made.append(order) } }
    }
    // From numbers of their own, so that the others stay as they are whatever comes here.
    numbers = PracticeNumbers(seed: 20_261_125)
    for sort in PracticeCase.all { if let order = order(sort, after: made) { made.append(order) } }
    // Numbers grow with time, as they would have.
    made.sort { ($0.steps.first?.at ?? 0) < ($1.steps.first?.at ?? 0) }
    for index in made.indices {
      let digits = String(index + 1)
      made[index].requestID =
        "0feb0000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
    orders = made
  }

  /// Cards as they are outside the orders, so that with them they show what the overlay says.
  func withoutOrders(_ cards: [Insats]) -> [Insats] {
    cards.map { card in
      var card = card
      card.places.booked = card.places.booked.map { $0 - held[card.id, default: 0] }
      card.places.waiting = card.places.waiting.map { $0 - waiting[card.id, default: 0] }
      return card
    }
  }

  private mutating func order(_ path: PracticePath) -> PlantedOrder? {
    guard let insats = insats(for: path.status) else { return nil }
    let index = numbers.number(0...(PracticeClients.count - 1))
    let caseworkers = PracticeUsers.all.filter { $0.roles == [.caseworker] }
    return order(
      path, insats, PracticeClients.all[index], by: caseworkers[index % caseworkers.count])
  }

  mutating func order(
    _ path: PracticePath, _ insats: Insats, _ client: ClientIdentity, by caseworker: Caller
  ) -> PlantedOrder? {
    var steps = steps(path, insats, caseworker)
    guard let sent = steps.dropFirst().first else { return nil }
    let content = content(insats, client, sent: sent.day)
    let holds = path.status.holdsPlace && insats.places.max != nil && hasRoom(insats)
    if holds { held[insats.id, default: 0] += 1 }
    let waits = path.status == .waitingList
    if waits { waiting[insats.id, default: 0] += 1 }
    followup.report(content, into: &steps)
    return PlantedOrder(
      content: content,
      numberKind: PersonalNumber(normalised: content.client.personalNumber)?.kind.rawValue,
      requestID: "", caseworker: caseworker.name, unit: caseworker.unit, steps: steps,
      holdsPlace: holds, waits: waits,
      due: DueDay.of(content, path.status, insats: insats, steps: steps.map { ($0.to, $0.day) }),
      contacts: followup.contacts(content, steps))
  }

  /// One whose figures leave room for another order of the status.
  mutating func insats(for status: ReferralStatus) -> Insats? {
    for _ in 0..<200 {
      guard let card = numbers.pick(cards) else { return nil }
      let isFull = status.holdsPlace && card.places.max != nil && !hasRoom(card)
      let isNotWaitedFor =
        status == .waitingList && waiting[card.id, default: 0] >= card.places.waiting ?? 0
      if !isFull, !isNotWaitedFor { return card }
    }
    return nil
  }

  /// Whether the figures leave room for another order that holds a place.
  private func hasRoom(_ card: Insats) -> Bool {
    held[card.id, default: 0] < card.places.booked ?? 0
  }

  private mutating func steps(
    _ path: PracticePath, _ insats: Insats, _ caseworker: Caller
  ) -> [StatusStep] {
    let gaps = path.actions.map { numbers.number(0...$0.days) }
    let ago = numbers.number(path.ago)
    var when = day.adding(days: -ago - gaps.reduce(0, +))
    var minute = numbers.number(0...20)
    var status: ReferralStatus?
    var steps: [StatusStep] = []
    let all = [(.create, 0), (.submit, 0)] + zip(path.actions.map(\.action), gaps)
    for (action, gap) in all as [(ReferralAction, Int)] {
      guard let row = Lifecycle.transition(action, from: status, isSolo: false) else { return [] }
      when = when.adding(days: gap)
      minute += numbers.number(1...5)
      let reasons = row.reasonList.flatMap { codes.lists[$0] } ?? []
      let reason = numbers.pick(reasons.filter { $0.validity.contains(when) })
      let needsText = row.needsText || reason?.needsText == true
      steps.append(
        StatusStep(
          from: status, to: row.to, by: actor(row, insats, caseworker),
          at: when.number * 86_400 + 7 * 3_600 + minute * 60, day: when, reason: reason?.key,
          text: needsText ? numbers.pick(PracticeText.stepTexts) ?? "" : ""))
      status = row.to
    }
    return steps
  }

  private func actor(_ row: Transition, _ insats: Insats, _ caseworker: Caller) -> String {
    if row.bySystem { return SoloEngine.system }
    if row.ownership == .others {
      return PracticeUsers.all.first {
        $0.roles == [.supervisor] && $0.unit == caseworker.unit
      }?.name ?? SoloEngine.system
    }
    let provider = insats.provider.flatMap { providers[$0] }
    let answerer = PracticeUsers.all.first {
      row.roles.contains(.provider) && $0.roles == [.provider] && $0.unit == provider
    }
    return answerer?.name ?? caseworker.name
  }

  private mutating func content(
    _ insats: Insats, _ client: ClientIdentity, sent: Day
  ) -> ReferralContent {
    var content = ReferralContent()
    content.insats = insats.id
    content.client = client
    func keys(_ list: CodeListName) -> [CodeKey] {
      (codes.lists[list] ?? []).filter { $0.validity.contains(sent) && !$0.needsText }.map(\.key)
    }
    let grounds = keys(.legalGrounds)
    content.legalGround =
      insats.legalGround.flatMap { grounds.contains($0) ? $0 : nil } ?? numbers.pick(grounds)
    content.incomeObstacle = numbers.pick(keys(.incomeObstacles))
    content.targetGroups = insats.targetGroups.prefix(1).map(\.group)
    if content.targetGroups.isEmpty { content.targetGroups = ["forsorjningsstodstagare"] }
    content.reasons = [numbers.pick(keys(.reasons))].compactMap { $0 }
    content.justification =
      numbers.happens(8)
      ? PracticeText.thinJustification
      : (numbers.pick(PracticeText.justifications) ?? "") + PracticeText.details(written)
    written += 1
    content.purpose = numbers.pick(PracticeText.purposes) ?? ""
    content.goals = Array(
      PracticeText.goals.shuffled(using: &numbers).prefix(numbers.number(1...2)))
    content.abilityAndExperience = numbers.pick(PracticeText.abilities) ?? ""
    if numbers.happens(92) {
      content.ownView = numbers.pick(PracticeText.views) ?? ""
    } else {
      content.ownViewMissingReason = PracticeText.viewMissing
    }
    content.hasChildren = numbers.happens(30)
    if content.hasChildren == true { content.childrensSituation = PracticeText.children }
    content.wishedStart = sent.adding(days: numbers.number(7...35))
    content.hoursPerWeek = insats.hours?.from ?? numbers.number(10...25)
    content.reviewDay = sent.adding(days: numbers.number(60...150))
    if insats.operation == .external {
      content.consent = Consent(
        receiver: insats.provider.flatMap { providers[$0] } ?? insats.name,
        fields: [
          .insats, .caseNumber, .name, .purpose, .goals, .abilityAndExperience, .wishedStart,
          .hoursPerWeek,
        ], purpose: PracticeText.consentPurpose, given: sent, form: .written,
        until: sent.adding(days: 365))
    }
    return content
  }
}
