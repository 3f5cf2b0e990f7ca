/// Working days (arbetsdagar): Monday to Friday, but no holiday and none of the three eves.
/// Days that are only short in most offices, such as the day before Epiphany, are working days.
package enum WorkingDays {
  package static func contains(_ day: Day) -> Bool { day.weekday <= 5 && Holiday.on(day) == nil }

  /// The deadline rule: the n-th working day after a day. The day itself is number 0, so a start
  /// on a weekend counts from the next working day. Domain facts 2.6.
  /// - Parameters:
  ///   - count: 0 gives the day itself; below 0 counts backwards.
  ///   - start: day number 0.
  /// - Returns: a working day, but for a count of 0.
  package static func adding(_ count: Int, to start: Day) -> Day {
    let step = count < 0 ? -1 : 1
    var day = start
    var left = abs(count)
    while left > 0 {
      day = day.adding(days: step)
      if contains(day) { left -= 1 }
    }
    return day
  }

  /// How many working days have gone by: those after the first day up to and with the second.
  /// The number `adding` needs to come from one working day to another.
  /// - Returns: below 0 when the second day is before the first.
  package static func between(_ start: Day, _ end: Day) -> Int {
    guard start <= end else {
      return -(end.number..<start.number).count { contains(Day(number: $0)) }
    }
    return (start.number..<end.number).count { contains(Day(number: $0 + 1)) }
  }
}
