import Domain

/// What a row of the filter list of orders stands for. What is said of a client is not among them
/// (förordning 2001:637 15 §).
enum OrderFilterChoice: Hashable, Sendable {
  case onlyOpen
  case due(OrderListFilter.DueLimit)
  case status(ReferralStatus)
  case insats(InsatsID)
  case provider(ProviderKey)

  /// Ticks or unticks the choice.
  func toggle(in filter: inout OrderListFilter) {
    switch self {
    case .onlyOpen: filter.onlyOpen.toggle()
    case .due(let limit): filter.due = filter.due == limit ? nil : limit
    case .status(let status):
      filter.statuses.toggle(status)
      // Among the open there are none that are over.
      if status.isOver, filter.statuses.contains(status) { filter.onlyOpen = false }
    case .insats(let insats): filter.insatser.toggle(insats)
    case .provider(let provider): filter.providers.toggle(provider)
    }
  }

  func isTicked(in filter: OrderListFilter) -> Bool {
    switch self {
    case .onlyOpen: filter.onlyOpen
    case .due(let limit): filter.due == limit
    case .status(let status): filter.statuses.contains(status)
    case .insats(let insats): filter.insatser.contains(insats)
    case .provider(let provider): filter.providers.contains(provider)
    }
  }
}
