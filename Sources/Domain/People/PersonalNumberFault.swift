/// Why a text is no personal number. Holds nothing of the text.
package enum PersonalNumberFault: String, Error, Codable, CaseIterable, Sendable {
  /// Not one of the ways a number is written: empty, too long, a space inside, other characters.
  case form = "form"
  /// No such day: `20230229`, or month 13.
  case date = "datum"
  /// The day has not come yet.
  case future = "framtid"
  /// The three digits before the last are 000, which is never given out.
  case zeroNumber = "nollnummer"
  /// The last digit does not fit the others: most often a slip of the finger.
  case checkDigit = "kontrollsiffra"
}
