/// The parts of a text written as a personal number is written, before any rule is asked:
/// `YYMMDD-NNNC`, `YYMMDD+NNNC`, `YYMMDDNNNC`, `YYYYMMDDNNNC` or `YYYYMMDD-NNNC`, where the first
/// N may be the letter of an interim number.
struct NumberParts {
  /// The letters an interim number has in place of its seventh digit (domain facts 2.5).
  static let interimLetters = Set("TRSUWXJKLMN".utf8)

  /// Four digits, or the last two of them.
  let year: Int
  let hasCentury: Bool
  /// 0–99.
  let month: Int
  /// 0–99; of a coordination number 60 more than the day of birth.
  let day: Int
  /// `-` or `+` before the last four; `nil` without.
  let sign: UInt8?
  let isInterim: Bool
  /// The last four as written; the first may be a letter.
  let ending: String
  /// The last four as digits; an interim letter counts as 1.
  let endingDigits: [Int]

  /// - Parameter bytes: UTF-8.
  init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard (10...13).contains(bytes.count) else { return nil }
    let ending = bytes.suffix(4)
    var head = bytes.dropLast(4)
    sign = head.count.isMultiple(of: 2) ? nil : head.popLast()
    hasCentury = head.count == 8
    // A plus tells the century, so it has no business beside one.
    guard sign == nil || sign == UInt8(ascii: "-") || (sign == UInt8(ascii: "+") && !hasCentury)
    else { return nil }
    isInterim = ending.first.map(Self.interimLetters.contains) ?? false
    let digits = head.compactMap(Self.digit)
    let last = (isInterim ? [1] : []) + ending.dropFirst(isInterim ? 1 : 0).compactMap(Self.digit)
    guard digits.count == head.count, last.count == 4 else { return nil }
    year = Self.number(digits.dropLast(4))
    month = Self.number(digits.suffix(4).prefix(2))
    day = Self.number(digits.suffix(2))
    self.ending = String(decoding: ending, as: UTF8.self)
    endingDigits = last
  }

  /// Whether the three digits before the last are 000.
  var hasZeroNumber: Bool { endingDigits.dropLast().allSatisfy { $0 == 0 } }

  /// Whether the last digit fits the nine before it; the century has no part in it.
  var hasRightCheckDigit: Bool {
    let six = [year % 100, month, day].flatMap { [$0 / 10, $0 % 10] }
    return CheckDigit.of(six + endingDigits.dropLast()) == endingDigits.last
  }

  private static func number(_ digits: some Sequence<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (48...57).contains(byte) ? Int(byte) - 48 : nil
  }
}
