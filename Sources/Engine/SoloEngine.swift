package import Domain
package import Messages
package import Store

/// The Engine in process, for one user and the user's own store.
package struct SoloEngine: EngineConnection {
  package let store: CatalogueStore
  /// Whoever the system says runs the program; in a practice store, whoever was chosen.
  package let caller: Caller
  private let clock: EngineClock
  /// How each unit reviews, and how long things may take.
  private let rules: ReviewRules

  package init(
    store: CatalogueStore, caller: Caller, clock: EngineClock, rules: ReviewRules = ReviewRules()
  ) {
    self.store = store
    self.caller = caller
    self.clock = clock
    self.rules = rules
  }

  package func send(
    _ request: Request, watch: RequestWatch
  ) throws(EngineError) -> Response {
    try Permissions.check(request.kind, caller)
    switch request {
    case .status: return .status(try status())
    case .map:
      let map = try stored { () throws(StoreError) in try store.map() }
      return .map(
        MapSnapshot(items: map.items, needs: map.needs, codes: map.codes, version: map.version))
    case .catalogue: return .catalogue(CatalogueSnapshot(try catalogue()))
    case .card(let id): return .card(try card(id))
    case .search(let line, let limit):
      return .search(CatalogueSearcher.answer(line, limit: limit, try catalogue()))
    case .compare(let ids): return .compare(try compare(ids))
    case .history(let id): return .history(try history(id))
    case .importCatalogue(let files): return .imported(try importCatalogue(files))
    case .export(let format):
      return .exported(try CatalogueExporter.files(try catalogue(), format))
    case .check: return .checked(try check())
    case .saveDraft, .drafts, .draft, .discardDraft:
      return try DraftDesk(desk).answer(request)
    case .assess(let content, let own): return .assessed(try desk.assess(content, own: own))
    case .submit(let order): return try desk.submit(order)
    case .step(let step): return try desk.take(step)
    case .orders, .order, .clients, .client, .revealNumber, .providerCopy:
      return try ReadingDesk(desk).answer(request)
    case .queue, .review, .approveUnflagged, .runDueSteps:
      return try ReviewDesk(desk).answer(request)
    case .insatsFigures(let id): return try FollowupDesk(desk).figures(id, watch)
    case .recordContact, .setPlaces, .alternatives:
      return try FollowupDesk(desk).answer(request)
    case .signalNeed, .needs, .answerNeed: return try NeedDesk(desk).answer(request)
    case .today, .markNewsSeen, .explainDeviation: return try TodayDesk(desk).answer(request)
    case .handoverBasis, .handOver: return try HandoverDesk(desk).answer(request)
    }
  }

  private var desk: OrderDesk {
    OrderDesk(store: store, caller: caller, clock: clock, rules: rules)
  }

  private func status() throws(EngineError) -> StoreStatus {
    try stored { () throws(StoreError) in
      StoreStatus(
        caller: caller, place: store.directory?.path, practiceDay: store.mark.practiceDay,
        catalogueVersion: try store.version, insatser: try store.insatsCount,
        ordersVersion: try store.newestReferralEvent)
    }
  }

  private func catalogue() throws(EngineError) -> Catalogue {
    try stored { () throws(StoreError) in try store.catalogue() }
  }

  private func card(_ id: InsatsID) throws(EngineError) -> Insats {
    guard let card = try stored({ () throws(StoreError) in try store.card(id) }) else {
      throw .noSuchInsats(id)
    }
    return card
  }

  private func compare(_ ids: [InsatsID]) throws(EngineError) -> [Insats] {
    guard (2...3).contains(ids.count), Set(ids).count == ids.count else {
      throw .compareCount(Set(ids).count)
    }
    var cards: [Insats] = []
    for id in ids { cards.append(try card(id)) }
    return cards
  }

  private func history(_ id: InsatsID) throws(EngineError) -> [CatalogueRevision] {
    let revisions = try stored { () throws(StoreError) in try store.history(id) }
    guard !revisions.isEmpty else { throw .noSuchInsats(id) }
    return revisions
  }

  private func check() throws(EngineError) -> [CheckFault] {
    try stored { () throws(StoreError) in try store.check() }.map(CheckFault.init)
  }

  private func importCatalogue(_ given: CatalogueFiles) throws(EngineError) -> ImportReport {
    let content = try CatalogueImporter.read(given.files, against: try catalogue())
    if !store.mark.isPractice {
      let invented = content.cards.filter { !$0.practiceFields.isEmpty }
      guard invented.isEmpty else { throw .practiceData(invented.map(\.id)) }
    }
    let covered = given.scope == .whole ? Set(content.cards.map(\.municipality)) : []
    return try stored { () throws(StoreError) in
      let changes = try store.importCatalogue(
        CatalogueImport(cards: content.cards, covered: covered, providers: content.providers),
        by: caller.name, at: clock.now(), day: clock.today(), isDryRun: given.isDryRun)
      return ImportReport(
        changes: changes, read: content.cards.count, providers: content.providers.count,
        isDryRun: given.isDryRun,
        version: try store.version)
    }
  }

  private func stored<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(EngineError) -> Result { try EngineError.mapping(body) }
}

extension CheckFault {
  /// The kinds have the same names on both sides; a test compares them.
  init(_ fault: StoreFault) {
    self.init(kind: Kind(rawValue: fault.kind.rawValue) ?? .unreadable, subject: fault.subject)
  }
}
