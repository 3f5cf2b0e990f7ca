/// The check digit of personal numbers: weights 2, 1, 2 … over the nine digits before it, the sum
/// of the digits of the products filled up to a multiple of ten (Luhn; domain facts 2.5).
package enum CheckDigit {
  /// - Parameter digits: values 0–9, first to last.
  /// - Returns: 0–9. Any one digit changed gives another check digit.
  package static func of(_ digits: some Sequence<Int>) -> Int {
    var sum = 0
    for (index, digit) in digits.enumerated() {
      let product = index.isMultiple(of: 2) ? digit * 2 : digit
      sum += product / 10 + product % 10
    }
    return (10 - sum % 10) % 10
  }
}
