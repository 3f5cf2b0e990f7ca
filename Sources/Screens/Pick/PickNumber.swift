/// A typed whole number.
enum PickNumber: Hashable, Sendable {
  case none
  case value(Int)
  /// Something else than a number within the range.
  case wrong

  init(_ text: String, in range: ClosedRange<Int>) {
    let digits = text.filter { $0 != " " }
    if digits.isEmpty {
      self = .none
    } else if digits.allSatisfy(\.isASCII), let number = Int(digits), range.contains(number) {
      self = .value(number)
    } else {
      self = .wrong
    }
  }

  /// The number as a key, if there is one.
  var keys: [String] {
    if case .value(let number) = self { [String(number)] } else { [] }
  }
}
