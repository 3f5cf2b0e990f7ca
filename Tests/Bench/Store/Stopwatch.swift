import Foundation

/// Times of the same thing done many times over.
struct Stopwatch {
  let name: String
  private(set) var milliseconds: [Double] = []

  init(_ name: String) { self.name = name }

  mutating func time(_ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    let took = (clock.now - start).components
    milliseconds.append(Double(took.seconds) * 1_000 + Double(took.attoseconds) / 1e15)
  }

  /// The time that so large a part was done within.
  func quantile(_ part: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
  }

  func write() {
    JSONLine.write([
      ("name", name), ("n", milliseconds.count), ("p50_ms", Self.rounded(quantile(0.5))),
      ("p95_ms", Self.rounded(quantile(0.95))), ("worst_ms", Self.rounded(quantile(1))),
    ])
  }

  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
