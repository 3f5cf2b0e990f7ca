import Domain
import Messages

extension AppState {
  /// Shows an order as it is now, wherever in the layers it is open.
  mutating func renewOrder(_ sheet: OrderSheet) {
    for index in overlays.indices {
      guard case .order(var order) = overlays[index],
        order.sheet.referral.number == sheet.referral.number
      else { continue }
      order.sheet = sheet
      overlays[index] = .order(order)
    }
  }

  /// A whole personal number is seen only on the screen it was asked for, and as long as that is on
  /// top.
  mutating func hideNumbersBelowTop() {
    for index in overlays.indices.dropLast() {
      switch overlays[index] {
      case .order(var order) where order.number != nil:
        order.number = nil
        overlays[index] = .order(order)
      case .client(var client) where client.number != nil:
        client.number = nil
        overlays[index] = .client(client)
      default: break
      }
    }
  }
}
