package import Domain

/// Which of the orders that were read are shown. Never by what is said of a client (förordning
/// 2001:637 15 §).
package struct OrderListFilter: Hashable, Sendable {
  /// How soon something must be due.
  package enum DueLimit: CaseIterable, Hashable, Sendable {
    case overdue, week

    func contains(_ due: Day?, today: Day) -> Bool {
      guard let due else { return false }
      return switch self {
      case .overdue: due < today
      case .week: due <= today.adding(days: 7)
      }
    }
  }

  /// The parts of the filter, each of which narrows.
  enum Part: Hashable {
    case due, status, insats, provider
  }

  /// Leaves out those that are over; the Engine does that.
  package var onlyOpen = true
  package var due: DueLimit?
  /// Empty for any.
  package var statuses: [ReferralStatus] = []
  package var insatser: [InsatsID] = []
  package var providers: [ProviderKey] = []

  package init() {}

  /// Whether it is as it was at the start.
  var isStandard: Bool { self == OrderListFilter() }
}
