import Domain
import Messages
import Store

/// Answers what is asked of orders and clients, within the caller's reach.
struct ReadingDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }
  private var now: Int { desk.clock.now() }

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    switch request {
    case .orders(let query): return try orders(query)
    case .order(let number): return try order(number, reach)
    case .clients(let query): return try clients(query, reach)
    case .client(let id): return try client(id, reach)
    case .revealNumber(let id): return try revealNumber(id, reach)
    case .providerCopy(let number): return try providerCopy(number, reach)
    default: return .refused(.requestID)
    }
  }

  private func orders(_ query: OrderQuery) throws(EngineError) -> Response {
    if query.scope == .provider, !caller.roles.contains(.provider) {
      throw .notAllowed(.orders, roles: [.provider])
    }
    // A provider has no other orders than those to its insatser.
    let isOwnSide = !caller.roles.isDisjoint(with: [.caseworker, .supervisor])
    let scope: ReferralFilter.Scope
    switch (isOwnSide ? query.scope : .provider, caller.unit) {
    case (.provider, let unit?): scope = .provider(unit)
    case (.unit, let unit?): scope = .unit(unit)
    case (.provider, nil): return .orders([])
    case (.mine, _), (.unit, nil): scope = .caseworker(caller.name)
    }
    let filter = ReferralFilter(
      scope, statuses: query.statuses, onlyOpen: query.onlyOpen, dueBy: query.dueBy,
      insats: query.insats, provider: query.provider, limit: query.limit.map { max(0, $0) })
    guard case .provider = scope else {
      let lines = try desk.stored { () throws(StoreError) in
        try store.referrals(filter, by: caller.name, at: now)
      }
      return .orders(lines.map { Masking.line($0) })
    }
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let lines = try desk.stored { () throws(StoreError) in
      try store.referrals(filter, by: caller.name, at: now) { lines in
        let told = providers(lines, dueBy: query.dueBy, catalogue)
        return filter.limit.map { Array(told.prefix($0)) } ?? told
      }
    }
    return .orders(
      lines.map { line in
        Masking.line(
          line, of: catalogue[line.insats], showing: fieldsShown(of: line, catalogue))
      })
  }

  /// The lines as a provider may know them: a day that is not told neither sorts nor selects.
  private func providers(
    _ lines: [ReferralLine], dueBy: Day?, _ catalogue: Catalogue
  ) -> [ReferralLine] {
    let masked = lines.map { line in
      var line = line
      line.due = Masking.due(
        line.due, line.status, of: catalogue[line.insats],
        showing: fieldsShown(of: line, catalogue))
      return line
    }
    let known = masked.filter { dueBy == nil || $0.due != nil }
    return known.sorted { left, right in
      if left.status.isOver != right.status.isOver { return right.status.isOver }
      if left.due == right.due { return left.number < right.number }
      return left.due.map { first in right.due.map { first < $0 } ?? true } ?? false
    }
  }

  private func fieldsShown(of line: ReferralLine, _ catalogue: Catalogue) -> Set<ReferralField> {
    Masking.fields(
      for: catalogue[line.insats], line.consent, line.status, catalogue,
      today: desk.clock.today())
  }

  private func order(_ number: Int, _ reach: Reach) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let record = try desk.stored { () throws(StoreError) in
      try store.referral(number, by: caller.name, at: now, isVisible: reach.sees)
    }
    guard let record else { return .refused(.noSuchOrder(number)) }
    return .order(desk.sheet(record, reach, catalogue))
  }

  private func providerCopy(_ number: Int, _ reach: Reach) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    var refusal = OrderRefusal.noSuchOrder(number)
    let record = try desk.stored { () throws(StoreError) in
      try store.referral(number, for: .providerCopy, by: caller.name, at: now) { record in
        guard reach.sees(record) else { return false }
        guard let reason = noCopy(record, catalogue) else { return true }
        refusal = .noCopy(number, reason)
        return false
      }
    }
    guard let record, let consent = record.referral.content.consent else {
      return .refused(refusal)
    }
    var copy = Masking.copy(
      record, of: record.referral.content.insats.flatMap { catalogue[$0] },
      showing: Set(consent.fields), writer: "", actions: [])
    copy.terms = CopyTerms(receiver: consent.receiver, purpose: consent.purpose)
    return .providerCopy(copy)
  }

  /// Why nothing of an order may be given to its provider; `nil` when it may.
  private func noCopy(_ record: ReferralRecord, _ catalogue: Catalogue) -> NoCopyReason? {
    if record.referral.status.isOver { return .over }
    guard record.hasReachedProvider else { return .notOrdered }
    let today = desk.clock.today()
    let content = record.referral.content
    guard let consent = content.consent, consent.isValid(on: today) else { return .noConsent }
    let insats = content.insats.flatMap { catalogue[$0] }
    return consent.covers(insats, in: catalogue, on: today) ? nil : .otherReceiver
  }

  private func clients(_ query: ClientQuery, _ reach: Reach) throws(EngineError) -> Response {
    let search: ClientSearch
    switch query {
    case .caseNumber(let text):
      search = .caseNumber((try? CaseNumber(text))?.text ?? text)
    case .name(let name): search = .name(ReferralText.cleaned(name))
    case .personalNumber(let text):
      do throws(PersonalNumberFault) {
        search = .personalNumber(
          try PersonalNumber.parse(text, today: desk.clock.today()).normalised)
      } catch { return .refused(.personalNumber(error)) }
    }
    let found = try desk.stored { () throws(StoreError) in
      try store.clients(search, in: reach.scopes, by: caller.name, at: now)
    }
    guard let found else { return .refused(.tooManyNames) }
    return .clients(found.map { Masking.summary($0) })
  }

  private func client(_ id: Int, _ reach: Reach) throws(EngineError) -> Response {
    let found = try desk.stored { () throws(StoreError) in
      try store.chain(id, by: caller.name, at: now) { $0.contains(where: reach.sees) }
    }
    guard let found else { return .refused(.noSuchClient(id)) }
    var file = ClientFile(
      client: Masking.summary(found.client, showsProtected: true),
      chain: ClientChain(found.past),
      mayOpen: found.owners.filter { reach.sees($0.value) }.keys.sorted())
    try HandoverDesk(desk).fill(&file)
    return .client(file)
  }

  private func revealNumber(_ id: Int, _ reach: Reach) throws(EngineError) -> Response {
    let number = try desk.stored { () throws(StoreError) in
      try store.revealNumber(id, by: caller.name, at: now) { $0.contains(where: reach.sees) }
    }
    guard let number else { return .refused(.noSuchClient(id)) }
    return .number(PersonalNumber(normalised: number)?.revealed ?? "")
  }
}

extension Masking {
  /// An order as the caller may see it, with what the caller may do with it. Nobody who is not told
  /// the goals can tell what became of them.
  static func sheet(
    for reach: Reach, _ record: ReferralRecord, isSolo: Bool, _ catalogue: Catalogue, _ today: Day,
    rules: ReviewRules
  ) -> OrderSheet {
    let book = DeadlineBook(rules: rules, catalogue: catalogue)
    let actions = Lifecycle.allowed(
      for: reach.stepCaller(record), from: record.referral.status, isSolo: isSolo
    )
    if reach.sees(
      ReferralOwner(caseworker: record.referral.caseworker, unit: record.referral.unit))
    {
      var sheet = sheet(record, actions: actions.map(\.action))
      sheet.contacts = record.contacts
      sheet.replacedBy = record.replacedBy
      book.fill(&sheet, record)
      return sheet
    }
    let insats = record.referral.content.insats.flatMap { catalogue[$0] }
    let shown = fields(
      for: insats, record.referral.content.consent, record.referral.status, catalogue,
      today: today)
    let mayTell = shown.contains(.goals) || record.referral.content.goals.isEmpty
    var sheet = copy(
      record, of: insats, showing: shown,
      writer: insats?.operation == .inHouse ? nil : reach.caller.name,
      actions: actions.filter { mayTell || !$0.needsOutcomes }.map(\.action))
    // A provider outside gets back what it wrote itself.
    sheet.contacts = record.contacts.filter {
      insats?.operation == .inHouse || $0.by == reach.caller.name
    }
    book.fill(&sheet, record, forProvider: reach.caller.name, showing: shown)
    return sheet
  }
}
