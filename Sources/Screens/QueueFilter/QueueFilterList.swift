import Domain
import Messages

/// Makes the rows of the filter list, with how many orders each choice would leave of the queue.
enum QueueFilterList {
  private static let ages = [1, 3, 5]

  static func rows(_ state: AppState) -> [TickRow<QueueFilterChoice>] {
    let screen = state.reviewScreen
    let filter = screen.filter
    func group(
      _ heading: String, _ part: QueueFilter.Part, _ choices: [(QueueFilterChoice, String)]
    ) -> [TickRow<QueueFilterChoice>] {
      guard !choices.isEmpty else { return [] }
      let lines = screen.lines.filter { filter.fits($0, except: part) }
      return [.heading(heading)]
        + choices.map { choice, label in
          var alone = QueueFilter()
          choice.toggle(in: &alone)
          return .choice(
            choice, label: label, count: lines.count { alone.fits($0) },
            isTicked: choice.isTicked(in: filter))
        }
    }
    let orders = screen.lines.map(\.order)
    let flags = Set(screen.lines.flatMap(\.flags).map(\.key)).union(chosen(filter.flag))
    return group(
      QueueFilterText.flag, .flag,
      ReviewFlag.Key.allCases.filter(flags.contains).map { (.flag($0), FlagText.name($0)) })
      + group(QueueFilterText.age, .age, ages.map { (.age($0), QueueFilterText.age($0)) })
      + group(
        OrdersText.unitHead, .unit,
        named(orders.compactMap(\.unit) + chosen(filter.unit)) { $0 }.map { (.unit($0), $1) })
      + group(
        OrdersText.insatsHead, .insats,
        named(orders.map(\.insats) + chosen(filter.insats)) {
          QueueFilterText.name($0, state)
        }.map { (.insats($0), $1) })
      + group(
        OrderFilterText.provider, .provider,
        named(screen.lines.compactMap(\.provider) + chosen(filter.provider)) {
          QueueFilterText.name($0, state)
        }.map { (.provider($0), $1) })
      + group(
        OrdersText.caseworkerHead, .caseworker,
        named(orders.map(\.caseworker) + chosen(filter.caseworker)) { $0 }.map {
          (.caseworker($0), $1)
        })
  }

  /// Each once, by name in Swedish order.
  private static func named<Key: Hashable>(
    _ keys: [Key], _ name: (Key) -> String
  ) -> [(Key, String)] {
    Set(keys).map { ($0, name($0)) }.map { ($0.0, $0.1, SwedishOrder.sortKey($0.1)) }
      .sorted { $0.2.lexicographicallyPrecedes($1.2) }.map { ($0.0, $0.1) }
  }

  /// What is chosen stays in the list, also when nothing in the queue has it any more.
  private static func chosen<Key>(_ key: Key?) -> [Key] { key.map { [$0] } ?? [] }
}
