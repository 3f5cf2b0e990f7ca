import Domain

/// What a row of the filter list stands for.
enum FacetChoice: Hashable, Sendable {
  case group(String)
  case kind(KindKey)
  case operation(Operation)
  case free(Bool)
  case municipality(MunicipalityKey)
  case status(InsatsStatus)

  /// Ticks or unticks the choice in a filter.
  func toggle(in filter: inout CatalogueFilter) {
    switch self {
    case .group(let key): filter.groups.toggle(key)
    case .kind(let key): filter.kinds.toggle(key)
    case .operation(let operation): filter.operations.toggle(operation)
    case .free(let free): filter.hasFreePlace = filter.hasFreePlace == free ? nil : free
    case .municipality(let key): filter.municipalities.toggle(key)
    case .status(let status): filter.statuses.toggle(status)
    }
  }

  func isTicked(in filter: CatalogueFilter) -> Bool {
    switch self {
    case .group(let key): filter.groups.contains(key)
    case .kind(let key): filter.kinds.contains(key)
    case .operation(let operation): filter.operations.contains(operation)
    case .free(let free): filter.hasFreePlace == free
    case .municipality(let key): filter.municipalities.contains(key)
    case .status(let status): filter.statuses.contains(status)
    }
  }
}

extension Array where Element: Equatable {
  mutating func toggle(_ element: Element) {
    if let index = firstIndex(of: element) {
      remove(at: index)
    } else {
      append(element)
    }
  }
}
