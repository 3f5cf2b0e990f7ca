import Domain
import Messages

/// What the screen of one order is asked to do.
enum OrderUpdate {
  /// Opens an order.
  static func open(_ number: Int, _ state: inout AppState) -> [Effect] {
    state.open(.order(number))
  }

  /// The order has been read: it is shown, or shown anew where it is open.
  static func answered(_ sheet: OrderSheet, _ state: inout AppState) {
    renew(sheet, &state)
    guard state.isToOpen(.order(sheet.referral.number)) else { return }
    if state.order?.sheet.referral.number == sheet.referral.number { return }
    state.overlays.append(.order(OrderState(sheet)))
  }

  /// Shows an order as it is now wherever it is open.
  static func renew(_ sheet: OrderSheet, _ state: inout AppState) {
    for index in state.overlays.indices {
      guard case .order(var order) = state.overlays[index],
        order.sheet.referral.number == sheet.referral.number
      else { continue }
      order.sheet = sheet
      state.overlays[index] = .order(order)
    }
  }

  /// What is to be read anew when something has happened to an order: it, the list, the clients
  /// in view, and the free places.
  static func refresh(_ number: Int, _ state: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    for overlay in state.overlays {
      switch overlay {
      case .order(let order) where order.sheet.referral.number == number:
        effects.append(.ask(.order(number)))
      case .client(let client): effects.append(.ask(.client(client.file.client.id)))
      default: continue
      }
    }
    effects += OrdersUpdate.refresh(&state) + ReviewUpdate.refresh(&state) + [.readCatalogue]
    return effects.enumerated().filter { !effects[..<$0.offset].contains($0.element) }
      .map(\.element)
  }

  /// The whole number, which the user asked to see.
  static func answered(number: String, client: Int, _ state: inout AppState) {
    guard state.order?.sheet.client.id == client else { return }
    state.order?.number = number
  }
}
