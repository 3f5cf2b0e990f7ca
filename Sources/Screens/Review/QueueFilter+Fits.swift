import Domain
import Messages

extension QueueFilter {
  /// The parts of the filter, each of which narrows.
  enum Part: Hashable {
    case flag, age, unit, insats, provider, caseworker
  }

  var isEmpty: Bool { self == QueueFilter() }

  /// Whether a line passes; `part` may be left out, to count what its choices give.
  func fits(_ line: QueueLine, except part: Part? = nil) -> Bool {
    if part != .flag, let flag, !line.flags.contains(where: { $0.key == flag }) { return false }
    if part != .age, let minWorkingDays, line.workingDays < minWorkingDays { return false }
    if part != .unit, let unit, line.order.unit != unit { return false }
    if part != .insats, let insats, line.order.insats != insats { return false }
    if part != .provider, let provider, line.provider != provider { return false }
    if part != .caseworker, let caseworker, line.order.caseworker != caseworker { return false }
    return true
  }
}
