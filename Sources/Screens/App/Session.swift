package import Domain

/// Who works, and on what kind of store.
package struct Session: Hashable, Sendable {
  package var userName: String
  package var unit: String?
  package var roles: Set<UserRole>
  /// Everything in the store is practice; said in the title line and at each invented figure.
  package var isPractice: Bool

  package init(
    userName: String, unit: String? = nil, roles: Set<UserRole> = [], isPractice: Bool = false
  ) {
    self.userName = userName
    self.unit = unit
    self.roles = roles
    self.isPractice = isPractice
  }

  /// Whether orders are written here.
  package var writesOrders: Bool { roles.contains(.caseworker) }
  /// Whether a screen has a tab here.
  func shows(_ base: Base) -> Bool {
    switch base {
    case .review: reviewsOrders
    case .orders: seesOrders
    case .today, .map, .catalogue: true
    }
  }
  /// Whether orders are seen here.
  var seesOrders: Bool { !roles.isDisjoint(with: [.caseworker, .supervisor, .provider]) }
  /// Whether orders are reviewed here.
  var reviewsOrders: Bool { roles.contains(.supervisor) }
  /// Whether clients are looked up here.
  var seesClients: Bool { !roles.isDisjoint(with: [.caseworker, .supervisor]) }
}
