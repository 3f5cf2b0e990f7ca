import Domain
import Messages

/// What a row of the filter list of the queue stands for; one of each sort at a time. What is said
/// of a client is not among them (förordning 2001:637 15 §).
enum QueueFilterChoice: Hashable, Sendable {
  case flag(ReviewFlag.Key)
  case age(Int)
  case unit(String)
  case insats(InsatsID)
  case provider(ProviderKey)
  case caseworker(String)

  /// Chooses it instead of another of its sort, or takes it away.
  func toggle(in filter: inout QueueFilter) {
    let isTicked = isTicked(in: filter)
    switch self {
    case .flag(let key): filter.flag = isTicked ? nil : key
    case .age(let days): filter.minWorkingDays = isTicked ? nil : days
    case .unit(let unit): filter.unit = isTicked ? nil : unit
    case .insats(let insats): filter.insats = isTicked ? nil : insats
    case .provider(let provider): filter.provider = isTicked ? nil : provider
    case .caseworker(let name): filter.caseworker = isTicked ? nil : name
    }
  }

  func isTicked(in filter: QueueFilter) -> Bool {
    switch self {
    case .flag(let key): filter.flag == key
    case .age(let days): filter.minWorkingDays == days
    case .unit(let unit): filter.unit == unit
    case .insats(let insats): filter.insats == insats
    case .provider(let provider): filter.provider == provider
    case .caseworker(let name): filter.caseworker == name
    }
  }
}
