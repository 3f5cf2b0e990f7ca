import Messages

/// What the screen of one order is asked to do.
enum OrderUpdate {
  /// Opens an order.
  static func open(_ number: Int, _ state: inout AppState) -> [Effect] { [.ask(.order(number))] }

  /// The order has been read: it is shown, or shown anew where it is open.
  static func answered(_ sheet: OrderSheet, _ state: inout AppState) {}
}
