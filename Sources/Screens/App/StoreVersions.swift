import Messages

/// How far the orders and the catalogue of the store have come: what another window changed shows
/// in them.
struct StoreVersions: Hashable, Sendable {
  var orders: Int
  var catalogue: Int

  init(_ status: StoreStatus) {
    orders = status.ordersVersion
    catalogue = status.catalogueVersion
  }
}

extension AppState {
  /// Places, needs and cards are read anew when somebody has changed any of them.
  mutating func look(at status: StoreStatus) -> [Effect] {
    let now = StoreVersions(status)
    let before = seenVersions
    seenVersions = now
    return before == nil || before == now ? [] : [.ask(.map), .readCatalogue]
  }
}
