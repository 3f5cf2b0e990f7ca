/// The only words of our own that end up in written files.
enum ExchangeText {
  /// First line of a catalogue file that holds invented values.
  static let practiceComment = "# ÖVNING: påhittade uppgifter"
}
