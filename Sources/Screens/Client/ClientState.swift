import Domain
package import Messages

/// An open client.
package struct ClientState: Sendable {
  package var file: ClientFile
  /// Which order of the chain is selected.
  package var selected = 0
  /// The first line in view.
  package var top = 0
  /// The whole personal number, once the user has asked to see it; gone when the screen is left.
  package var number: String?

  package init(_ file: ClientFile) {
    self.file = file
    selected = max(0, file.chain.orders.count - 1)
  }

  /// Who an order begun here is for. The number stays masked, which the Engine takes for the one it
  /// has.
  var identity: ClientIdentity? { file.client.identity }

  /// The selected order.
  var order: PastReferral? {
    file.chain.orders.indices.contains(selected) ? file.chain.orders[selected] : nil
  }
}
