/// When two texts are the same words: letters and digits in the same order, whatever their blanks,
/// signs and capitals.
package enum SameWords {
  /// What texts of the same words have in common, and no others do; empty for a text without any.
  ///
  /// Stores keep a digest of it. A change here needs a migration that makes every digest anew.
  package static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        ReferralText.cleaned(text).lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}
