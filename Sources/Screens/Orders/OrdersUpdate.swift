import Messages

/// What the list of orders is asked to do.
enum OrdersUpdate {
  /// Reads the list anew, when the screen is shown and when something has changed.
  static func open(_ state: inout AppState) -> [Effect] { [] }

  /// The list has been read.
  static func answered(_ lines: [OrderLine], for query: OrderQuery, _ state: inout AppState) {}
}
