/// Easter Sunday in the Gregorian calendar.
package enum Easter {
  /// After Meeus, Jones and Butcher; domain facts 2.6.
  /// - Returns: `nil` outside the years 1–9999.
  package static func day(in year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
