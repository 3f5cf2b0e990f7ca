/// Numbers the colour pairs as they are first needed; 0 is the terminal's own colours.
struct PairTable: Sendable {
  private var numbers: [Int: Int16] = [:]

  /// The pair of a foreground colour; `define` is called the first time.
  mutating func number(
    for foreground: Int?, define: (_ pair: Int16, _ foreground: Int16) -> Void
  ) -> Int16 {
    guard let foreground else { return 0 }
    if let known = numbers[foreground] { return known }
    let pair = Int16(numbers.count + 1)
    numbers[foreground] = pair
    define(pair, Int16(foreground))
    return pair
  }
}
