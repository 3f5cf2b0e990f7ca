/// Numbers the colour pairs as they are first needed; 0 is the terminal's own colours.
struct PairTable: Sendable {
  /// The foregrounds of the pairs, from pair 1 on: a handful.
  private var foregrounds: [Int] = []

  /// The pair of a foreground colour; `define` is called the first time.
  mutating func number(
    for foreground: Int?, define: (_ pair: Int16, _ foreground: Int16) -> Void
  ) -> Int16 {
    guard let foreground else { return 0 }
    if let known = foregrounds.firstIndex(of: foreground) { return Int16(known + 1) }
    foregrounds.append(foreground)
    let pair = Int16(foregrounds.count)
    define(pair, Int16(foreground))
    return pair
  }
}
