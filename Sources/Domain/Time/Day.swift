/// A calendar day without time or zone (proleptic Gregorian), written `YYYY-MM-DD`.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int

  /// - Parameter number: days since 1970-01-01.
  package init(number: Int) { self.number = number }

  /// - Returns: `nil` when the three do not name a real day between the years 1 and 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.number = Self.number(year: year, month: month, day: day)
    let back = self.parts
    guard back.year == year, back.month == month, back.day == day else { return nil }
  }

  /// Reads `YYYY-MM-DD`, digits only, nothing around it.
  ///
  /// Byte by byte: the map of 5 000 insatser reads as many days, and splitting text would cost
  /// eight times as much as all the rest.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte - 48)
      switch place {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// Year, month 1–12 and day 1–31.
  package var parts: (year: Int, month: Int, day: Int) {
    // Civil-from-days after Howard Hinnant's published algorithm: eras of 400 years from 1 March.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// 1 Monday … 7 Sunday (ISO 8601).
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// ISO 8601 week number and the year it belongs to.
  package var week: (year: Int, number: Int) {
    let thursday = Day(number: number - weekday + 4)
    let year = thursday.parts.year
    let first = Self.number(year: year, month: 1, day: 1)
    return (year, (thursday.number - first) / 7 + 1)
  }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  package var description: String {
    let (year, month, day) = parts
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "YYYY-MM-DD")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
