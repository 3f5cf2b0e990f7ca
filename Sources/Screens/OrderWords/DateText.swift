package import Domain

/// Days in words.
package enum DateText {
  private static let months = [
    "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
  ]
  private static let longMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  private static let weekdays = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]

  /// `17 nov`; with the year when it is not this one.
  package static func short(_ day: Day, today: Day) -> String {
    let parts = day.parts
    let text = "\(parts.day) " + months[parts.month - 1]
    return parts.year == today.parts.year ? text : text + " \(parts.year)"
  }

  /// `söndag 22 november, v. 47`.
  package static func long(_ day: Day) -> String {
    let parts = day.parts
    return weekdays[day.weekday - 1] + " \(parts.day) " + longMonths[parts.month - 1]
      + ", v. \(day.week.number)"
  }

  /// `sön 22 nov, v. 47`.
  static func brief(_ day: Day) -> String {
    weekdays[day.weekday - 1].prefix(3) + " \(day.parts.day) " + months[day.parts.month - 1]
      + ", v. \(day.week.number)"
  }
}
