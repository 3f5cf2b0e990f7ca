import Messages

/// What the screen of one client is asked to do.
enum ClientUpdate {
  static func answered(_ file: ClientFile, _ state: inout AppState) {}

  /// The whole number, which the user asked to see.
  static func answered(number: String, client: Int, _ state: inout AppState) {}
}
