/// How much the form takes at once. Fields that hold too much for the order say so themselves;
/// these limits only keep a slip from filling the screen.
enum FormLimit {
  /// In one field.
  static let characters = 20_000
}
