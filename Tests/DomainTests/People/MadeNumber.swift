import Domain

/// Numbers made for the tests, with a check digit reckoned another way than the program's.
struct MadeNumber {
  var year: Int
  var month: Int
  /// As in the number: of a coordination number 60 more than the day of birth.
  var day: Int
  /// 0–999.
  var serial: Int

  var six: String { two(year % 100) + two(month) + two(day) }

  /// The last four, the check digit among them.
  var ending: String {
    let three = String(String(1000 + serial).dropFirst())
    let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    let digits = (six + three).compactMap(\.wholeNumberValue)
    var sum = 0
    for (index, digit) in digits.enumerated() { sum += index % 2 == 0 ? doubled[digit] : digit }
    let check = (0...9).first { (sum + $0) % 10 == 0 } ?? 0
    return three + String(check)
  }

  var twelve: String { String(year) + six.dropFirst(2) + ending }

  private func two(_ number: Int) -> String { String(String(100 + number).dropFirst()) }

  /// Somebody born on a real day from 1850 to the end of 2025, with one of every three numbers a
  /// coordination number.
  static func random(using random: inout some RandomNumberGenerator) -> MadeNumber {
    let day = Day(number: Int.random(in: -43_829...20_453, using: &random)).parts
    let isCoordination = Int.random(in: 0..<3, using: &random) == 0
    return MadeNumber(
      year: day.year, month: day.month, day: day.day + (isCoordination ? 60 : 0),
      serial: Int.random(in: 1...999, using: &random))
  }
}
