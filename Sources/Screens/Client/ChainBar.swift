import Canvas
import Domain

/// A client's time as a bar: a sign for each stretch in which an insats ran at least half the
/// time, another for the rest.
struct ChainBar {
  let signs: String
  let from: Day
  /// Days with an insats, and days in all, from the first start to today.
  let days: Int
  let all: Int

  private static let leastWidth = 60
  private static let most = 24
  private static let runs: Character = "▇"
  private static let none: Character = "·"

  /// `nil` in a narrow window, and when nothing has run.
  init?(_ chain: ClientChain, today: Day, width: Int) {
    let runs = chain.orders.compactMap { Self.run($0, today: today) }
    guard width >= Self.leastWidth, let first = runs.map(\.lowerBound).min(),
      let last = (runs.map(\.upperBound) + [today.number + 1]).max(), first < last
    else { return nil }
    var covered = Array(repeating: false, count: last - first)
    for run in runs { for day in run { covered[day - first] = true } }
    let columns = min(Self.most, covered.count)
    signs = String(
      (0..<columns).map { column in
        let start = column * covered.count / columns
        let end = max(start + 1, (column + 1) * covered.count / columns)
        let running = covered[start..<end].count { $0 }
        return 2 * running >= end - start ? Self.runs : Self.none
      })
    from = Day(number: first)
    days = covered.count { $0 }
    all = covered.count
  }

  /// The days an insats ran, today included while it runs. One that is over without a known end
  /// is left out, as in the chain's own figures.
  private static func run(_ order: PastReferral, today: Day) -> Range<Int>? {
    guard let started = order.started else { return nil }
    switch order.status {
    case .started, .paused:
      return started.number..<max(started.number, today.number) + 1
    default:
      return order.ended.map { started.number..<max(started.number, $0.number) + 1 }
    }
  }
}
