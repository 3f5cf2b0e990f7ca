import Exchange
package import Domain
package import Messages
package import Store

extension SoloEngine {
  /// Who acts when the program itself does.
  static let system = "systemet"

  /// Roles of a real solo store's only user.
  package static let soloRoles: Set<UserRole> = [.caseworker, .catalogueEditor]

  /// Opens a user's real store, and syncs its code lists when the program brings new ones.
  /// - Parameters:
  ///   - directory: where the store is.
  ///   - user: the login name the system gives.
  ///   - bundled: the program's own files.
  ///   - clock: what time it is.
  /// - Returns: the Engine over the store.
  /// - Throws: `store`, with `missing` when there is none, and `faults`.
  package static func open(
    _ directory: StoreDirectory, user: String, bundled: BundledFiles, clock: EngineClock
  ) throws(EngineError) -> SoloEngine {
    let store = try EngineError.mapping { () throws(StoreError) in
      try CatalogueStore.open(directory, expecting: .real)
    }
    try sync(store, bundled, clock)
    return SoloEngine(
      store: store, caller: Caller(name: user, roles: soloRoles), clock: clock,
      rules: try bundled.rules())
  }

  /// Makes a user's real store with the bundled catalogues of some municipalities, whole or not
  /// at all, or opens the one that is there.
  /// - Parameters:
  ///   - directory: made when it is missing.
  ///   - municipalities: whose insatser to start with; none gives an empty catalogue.
  ///   - storeID: a UUID for the new store.
  ///   - user: the login name the system gives.
  ///   - bundled: the program's own files.
  ///   - clock: what time it is.
  /// - Returns: the Engine over the store.
  /// - Throws: `store`, `faults`, `noSuchMunicipality`.
  package static func create(
    _ directory: StoreDirectory, municipalities: [MunicipalityKey], storeID: String, user: String,
    bundled: BundledFiles, clock: EngineClock
  ) throws(EngineError) -> SoloEngine {
    let lists = try bundled.lists()
    let cards = municipalities.isEmpty ? [] : try bundled.cards(of: municipalities, lists)
    let filling = Filling(
      lists: lists, digest: bundled.codesDigest, cards: cards, at: clock.now(),
      day: clock.today())
    let store = try EngineError.mapping { () throws(StoreError) in
      try CatalogueStore.openOrCreate(
        directory, mark: StoreMark(id: storeID), by: user, at: clock.now(), fill: filling.fill)
    }
    try sync(store, bundled, clock)
    return SoloEngine(
      store: store, caller: Caller(name: user, roles: soloRoles), clock: clock,
      rules: try bundled.rules())
  }

  /// A real store in memory with the code lists and no cards, for trying files before there is
  /// a store.
  /// - Throws: `store`, `faults`.
  package static func trial(
    storeID: String, user: String, bundled: BundledFiles, clock: EngineClock
  ) throws(EngineError) -> SoloEngine {
    let filling = Filling(
      lists: try bundled.lists(), digest: bundled.codesDigest, cards: [], at: clock.now(),
      day: clock.today())
    let store = try EngineError.mapping { () throws(StoreError) in
      let store = try CatalogueStore.inMemory(
        mark: StoreMark(id: storeID), by: user, at: clock.now())
      try filling.fill(store)
      return store
    }
    return SoloEngine(
      store: store, caller: Caller(name: user, roles: soloRoles), clock: clock,
      rules: try bundled.rules())
  }

  /// Opens a practice store: the bundled catalogue with invented figures on top, the same for
  /// the same day.
  /// - Parameters:
  ///   - directory: where it is kept, or reopened if it is there; `nil` makes one in memory.
  ///   - name: which of `PracticeUsers` to be.
  ///   - day: the day it is made for.
  ///   - storeID: a UUID for a new store.
  ///   - bundled: the program's own files.
  ///   - clock: what time it is.
  /// - Returns: the Engine over the store.
  /// - Throws: `noSuchPracticeUser`, `store` with `isRealStore` when a real one is there,
  ///   `faults`.
  package static func practice(
    _ directory: StoreDirectory?, as name: String = PracticeUsers.standard, day: Day,
    storeID: String, bundled: BundledFiles, clock: EngineClock
  ) throws(EngineError) -> SoloEngine {
    let caller = try PracticeUsers.caller(named: name)
    let mark = StoreMark(id: storeID, practiceDay: day)
    if let directory, directory.hasStore {
      let store = try EngineError.mapping { () throws(StoreError) in
        try CatalogueStore.open(directory, expecting: .practice)
      }
      try sync(store, bundled, clock)
      return SoloEngine(
        store: store, caller: caller, clock: clock, rules: try bundled.rules())
    }
    let lists = try bundled.lists()
    let cards = try bundled.practiced(try bundled.cards(of: nil, lists), lists, day: day)
    let orders = PracticeOrders(cards, lists.book.codes, lists.providers, day: day)
    let filling = Filling(
      lists: lists, digest: bundled.codesDigest, cards: orders.withoutOrders(cards),
      orders: orders.orders, needs: PracticeNeeds(lists.book.codes, day: day).needs,
      at: morning(of: day), day: day)
    let store = try EngineError.mapping { () throws(StoreError) in
      if let directory {
        return try CatalogueStore.openOrCreate(
          directory, mark: mark, by: system, at: filling.at, fill: filling.fill)
      }
      let store = try CatalogueStore.inMemory(mark: mark, by: system, at: filling.at)
      try filling.fill(store)
      return store
    }
    return SoloEngine(store: store, caller: caller, clock: clock, rules: try bundled.rules())
  }

  /// The catalogue of a practice store was put in at six in the morning UTC.
  private static func morning(of day: Day) -> Int { day.number * 86_400 + 6 * 3_600 }

  private static func sync(
    _ store: CatalogueStore, _ bundled: BundledFiles, _ clock: EngineClock
  ) throws(EngineError) {
    let digest = bundled.codesDigest
    guard try EngineError.mapping({ () throws(StoreError) in try store.codesDigest }) != digest
    else { return }
    let lists = try bundled.lists()
    try EngineError.mapping { () throws(StoreError) in
      // Providers are the user's own from the first day on, and left as they are.
      _ = try store.sync(
        lists.book.codes, municipalities: lists.book.municipalities, providers: [],
        synonyms: lists.synonyms, digest: digest, by: system, at: clock.now(), day: clock.today())
    }
  }

  /// What a new store starts with.
  private struct Filling {
    var lists: BundledLists
    var digest: String
    var cards: [Insats]
    /// Only a practice store starts with orders and needs.
    var orders: [PlantedOrder] = []
    var needs: [(need: UnmetNeed, requestID: String)] = []
    var at: Int
    var day: Day

    func fill(_ store: CatalogueStore) throws(StoreError) {
      try store.sync(
        lists.book.codes, municipalities: lists.book.municipalities, providers: lists.providers,
        synonyms: lists.synonyms, digest: digest, by: SoloEngine.system, at: at, day: day)
      try store.importCatalogue(
        CatalogueImport(cards: cards, covered: []), by: SoloEngine.system, at: at, day: day)
      if !orders.isEmpty { try store.plant(orders) }
      if !needs.isEmpty { try store.plant(needs, answeredBy: PracticeNeeds.editor) }
    }
  }
}
