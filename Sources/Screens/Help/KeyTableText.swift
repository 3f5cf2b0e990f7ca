/// The words of the manual's key tables.
enum KeyTableText {
  static let keys = "Tangent"
  static let action = "Gör"
}
