/// Keeps the best cards of many: score, then the lower number.
struct BestCards {
  private let limit: Int
  /// Score in the high half, reversed card in the low, so that the largest is the best.
  private var keys: [UInt64] = []
  /// What a card must exceed once there are enough.
  private var least: UInt64 = 0

  init(limit: Int) { self.limit = limit }

  mutating func add(_ card: Int, score: Int) {
    let key = UInt64(score) << 32 | UInt64(UInt32.max - UInt32(card))
    guard key > least else { return }
    keys.append(key)
    if keys.count == 2 * max(limit, 64) { shrink() }
  }

  /// The best, best first.
  consuming func sorted() -> [QueryAnswer.Ranked] {
    keys.sort(by: >)
    return keys.prefix(limit).map {
      QueryAnswer.Ranked(
        card: Int(UInt32.max - UInt32(truncatingIfNeeded: $0)), score: Int($0 >> 32))
    }
  }

  private mutating func shrink() {
    keys.sort(by: >)
    keys.removeLast(keys.count - limit)
    least = keys[limit - 1]
  }
}
