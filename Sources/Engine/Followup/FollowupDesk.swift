import Domain
import Messages
import Store

/// What happens with an order at its provider, and the places of insatser.
struct FollowupDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    switch request {
    case .recordContact(let contact): return try ContactDesk(desk).record(contact)
    case .setPlaces(let given): return try setPlaces(given)
    case .alternatives(let number): return try alternatives(number)
    default: return .refused(.requestID)
    }
  }

  func figures(_ id: InsatsID, _ watch: RequestWatch) throws(EngineError) -> Response {
    let card = try desk.stored { () throws(StoreError) in try store.card(id) }
    guard card != nil else { throw .noSuchInsats(id) }
    let figures = try desk.stored { () throws(StoreError) in
      try store.figures(id, until: desk.clock.today()) { count in
        watch.told(count)
        return watch.isWanted()
      }
    }
    return figures.map { .insatsFigures($0) } ?? .stopped
  }

  /// What else would fit the client, by the order as it stands. Looking is a read.
  private func alternatives(_ number: Int) throws(EngineError) -> Response {
    let catalogue = try desk.stored { () throws(StoreError) in try store.catalogue() }
    let reach = try desk.stored { () throws(StoreError) in try Reach(caller, store) }
    let record = try desk.stored { () throws(StoreError) in
      try store.referral(number, by: caller.name, at: desk.clock.now()) { record in
        reach.sees(
          ReferralOwner(caseworker: record.referral.caseworker, unit: record.referral.unit))
      }
    }
    guard let record else { return .refused(.noSuchOrder(number)) }
    var content = record.referral.content
    content.client = record.client.identity
    let judged = try desk.judged(content, own: number, catalogue)
    return .alternatives(judged.assessment.matches.filter { $0.insats != content.insats })
  }

  // MARK: - Places

  private static let figures = 0...100_000

  private func setPlaces(_ given: SetPlaces) throws(EngineError) -> Response {
    let id = given.insats
    guard try mayEdit(id) else { return .refused(.othersInsats(id)) }
    let places = given.places
    guard [places.max, places.booked, places.waiting].allSatisfy(Self.isFigure) else {
      return .refused(.places(id, .range))
    }
    if let fault = try reservedFault(places) { return .refused(.places(id, fault)) }
    let outcome = try desk.stored { () throws(StoreError) in
      try store.setPlaces(
        id, places, seen: given.seen, by: caller.name, at: desk.clock.now(),
        day: desk.clock.today())
    }
    switch outcome {
    case .set(let now): return .placesSet(now)
    case .changed(let now): return .refused(.placesChanged(id, now: now))
    case .belowOrders: return .refused(.places(id, .belowOrders))
    case .noSuchInsats: throw .noSuchInsats(id)
    }
  }

  private func reservedFault(_ places: Places) throws(EngineError) -> PlacesFault? {
    guard !places.reserved.isEmpty else { return nil }
    let known = try desk.stored { () throws(StoreError) in try store.catalogue() }
      .codes.targetGroups
    let groups = places.reserved.map(\.group)
    if Set(groups).count < groups.count || !groups.allSatisfy({ known[$0] != nil }) {
      return .group
    }
    if !places.reserved.allSatisfy({ Self.figures.contains($0.max) }) { return .range }
    let kept = places.reserved.reduce(0) { $0 + $1.max }
    return places.max.map { kept <= $0 } == true ? nil : .reserved
  }

  private static func isFigure(_ figure: Int?) -> Bool {
    figure.map(figures.contains) ?? true
  }

  /// The catalogue's editor any, a provider its own.
  private func mayEdit(_ id: InsatsID) throws(EngineError) -> Bool {
    if caller.roles.contains(.catalogueEditor) { return true }
    return try desk.stored { () throws(StoreError) in try Reach(caller, store) }
      .insatser.contains(id)
  }
}
