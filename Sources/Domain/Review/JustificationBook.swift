/// The justifications of a unit's orders, to find one that was written before.
package struct JustificationBook: Sendable {
  /// Numbers of the orders with the same words, by these.
  private var orders: [String: [Int]] = [:]

  package init(_ texts: some Sequence<(number: Int, text: String)>) {
    for (number, text) in texts {
      let key = Self.key(text)
      if !key.isEmpty { orders[key, default: []].append(number) }
    }
  }

  /// The latest order with the same words, among those before `own` and not among `excluded`.
  package func copied(_ text: String, own: Int?, except excluded: Set<Int> = []) -> Int? {
    orders[Self.key(text)]?.filter { $0 < own ?? .max && !excluded.contains($0) }.max()
  }

  /// Letters and digits only, in small letters: blanks and signs make no other text.
  private static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        ReferralText.cleaned(text).lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}
