package import Messages

/// The dialog by which a client gets another main caseworker.
package struct HandoverState: Sendable {
  package var basis: HandoverBasis
  /// Of the request, the same however often it is sent.
  var requestID: String
  package internal(set) var dialog: Dialog

  package var client: Int { basis.file.client.id }
}
