import Domain

/// What is wrong with a day that was typed in a dialog.
enum DayFault {
  /// - Returns: `nil` when it is a day from the first to the last of these.
  static func find(_ text: String, from first: Day?, to last: Day?) -> String? {
    guard let day = FormValue.day(text) else { return DayText.notADay }
    if let last, day > last { return DayText.notYet }
    if let first, day < first { return DayText.tooEarly(first) }
    return nil
  }
}
