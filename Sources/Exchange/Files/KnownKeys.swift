/// The keys a field may hold, and those closest to a misspelt one.
struct KnownKeys: Sendable {
  private let ordered: [String]
  private let all: Set<String>

  /// - Parameter keys: in display order.
  init(_ keys: some Sequence<String>) {
    var seen: Set<String> = []
    ordered = keys.filter { seen.insert($0).inserted }
    all = seen
  }

  func contains(_ key: String) -> Bool { all.contains(key) }

  /// Up to three keys, nearest first: at most a third of the letters wrong, or one the beginning
  /// of the other. å ä ö count as their plain letters, since keys are ASCII.
  func near(_ value: String) -> [String] {
    guard value.unicodeScalars.count <= 60 else { return [] }
    let wanted = Self.folded(value)
    guard !wanted.isEmpty else { return [] }
    let limit = max(1, wanted.count / 3)
    var hits: [(distance: Int, position: Int)] = []
    for (position, key) in ordered.enumerated() {
      let candidate = Self.folded(key)
      let distance = Self.distance(wanted, candidate)
      let isBeginning = candidate.starts(with: wanted) || wanted.starts(with: candidate)
      let isClose = distance <= limit && distance < wanted.count
      if isClose || (isBeginning && min(wanted.count, candidate.count) >= 3) {
        hits.append((distance, position))
      }
    }
    return hits.sorted { $0 < $1 }.prefix(3).map { ordered[$0.position] }
  }

  private static func folded(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for character in text.lowercased() {
      switch character {
      case "\u{E5}", "\u{E4}": result.append(UInt8(ascii: "a"))  // å ä
      case "\u{F6}": result.append(UInt8(ascii: "o"))  // ö
      case "\u{E9}": result.append(UInt8(ascii: "e"))  // é
      default: result.append(character.asciiValue ?? UInt8(ascii: "?"))
      }
    }
    return result
  }

  /// Letters to insert, remove, change or swap with the next (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, before[column - 2] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
