/// A day without work, other than the weekends: the public holidays of lag (1989:253), and the
/// three eves that lag (1930:173) 2 § puts beside them for deadlines. Domain facts 2.6.
///
/// Right for 1990–2199 as far as the law of today reaches.
package enum Holiday: String, Codable, CaseIterable, Sendable {
  case newYearsDay = "nyarsdagen"
  case epiphany = "trettondedag_jul"
  case goodFriday = "langfredagen"
  case easterSunday = "paskdagen"
  case easterMonday = "annandag_pask"
  case firstOfMay = "forsta_maj"
  case ascensionDay = "kristi_himmelsfardsdag"
  case whitSunday = "pingstdagen"
  /// A holiday until 2004.
  case whitMonday = "annandag_pingst"
  /// A holiday since 2005, in whit Monday's place.
  case nationalDay = "nationaldagen"
  case midsummerEve = "midsommarafton"
  case midsummerDay = "midsommardagen"
  case allSaintsDay = "alla_helgons_dag"
  case christmasEve = "julafton"
  case christmasDay = "juldagen"
  case boxingDay = "annandag_jul"
  case newYearsEve = "nyarsafton"

  /// The day it falls on in a year.
  /// - Returns: `nil` in years when it is no holiday, and outside the years 1–9999.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .epiphany: Day(year: year, month: 1, day: 6)
    case .goodFriday: Easter.day(in: year)?.adding(days: -2)
    case .easterSunday: Easter.day(in: year)
    case .easterMonday: Easter.day(in: year)?.adding(days: 1)
    case .firstOfMay: Day(year: year, month: 5, day: 1)
    case .ascensionDay: Easter.day(in: year)?.adding(days: 39)
    case .whitSunday: Easter.day(in: year)?.adding(days: 49)
    case .whitMonday: year <= 2004 ? Easter.day(in: year)?.adding(days: 50) : nil
    case .nationalDay: year >= 2005 ? Day(year: year, month: 6, day: 6) : nil
    case .midsummerEve: Self.midsummerDay.day(in: year)?.adding(days: -1)
    case .midsummerDay: Day(year: year, month: 6, day: 20).map(Self.saturday(from:))
    case .allSaintsDay: Day(year: year, month: 10, day: 31).map(Self.saturday(from:))
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    case .newYearsEve: Day(year: year, month: 12, day: 31)
    }
  }

  /// The holiday that falls on a day; the first of the list when two do.
  package static func on(_ day: Day) -> Holiday? {
    let year = day.parts.year
    return allCases.first { $0.day(in: year) == day }
  }

  /// The first Saturday that is not before a day.
  private static func saturday(from day: Day) -> Day { day.adding(days: (13 - day.weekday) % 7) }
}
