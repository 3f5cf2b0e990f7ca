package import Domain

/// A client to be handed over to another caseworker.
package struct HandOver: Codable, Hashable, Sendable {
  /// A UUID made by the asking program; the same again stores nothing more.
  package var requestID: String
  package var client: Int
  /// Login name of who takes over.
  package var receiver: String
  /// The summary as it was read and added to.
  package var summary: String
  /// The open orders the asker has seen, which change caseworker.
  package var orders: [SeenOrder]

  package init(
    requestID: String, client: Int, receiver: String, summary: String, orders: [SeenOrder]
  ) {
    self.requestID = requestID
    self.client = client
    self.receiver = receiver
    self.summary = summary
    self.orders = orders
  }
}

/// What is known when a client is to be handed over, for a summary to read and add to.
package struct HandoverBasis: Codable, Hashable, Sendable {
  package var file: ClientFile
  /// The main caseworker now (huvudhandläggare), by login name.
  package var lead: String?
  /// Who may take over.
  package var receivers: [Caller]
  /// The open orders that would change caseworker.
  package var open: [OrderSheet]
  /// The client's own view as it was last written down.
  package var ownView: String
  /// Deadlines that were missed and are not explained.
  package var deviations: [Deviation]
  /// Earlier handovers, oldest first.
  package var earlier: [Handover]

  package init(
    file: ClientFile, lead: String?, receivers: [Caller], open: [OrderSheet], ownView: String,
    deviations: [Deviation], earlier: [Handover]
  ) {
    self.file = file
    self.lead = lead
    self.receivers = receivers
    self.open = open
    self.ownView = ownView
    self.deviations = deviations
    self.earlier = earlier
  }
}
