import Domain

/// TODO
package struct ClientState: Sendable {
  package init() {}

  /// Who an order begun here is for.
  var identity: ClientIdentity? { nil }
}
