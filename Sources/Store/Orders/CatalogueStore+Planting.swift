package import Domain
import GRDB

/// An order with a history, made up for practice.
package struct PlantedOrder: Hashable, Sendable {
  package var content: ReferralContent
  package var numberKind: String?
  package var requestID: String
  package var caseworker: String
  package var unit: String?
  /// Oldest first; at least one.
  package var steps: [StatusStep]
  package var holdsPlace: Bool
  package var waits: Bool
  package var due: Day?
  /// Meetings with the client, oldest first.
  package var contacts: [ReferralContact]
  /// How it was when a step, by its place, sent it back; as it is now unless said otherwise.
  package var returned: [Int: ReferralContent] = [:]

  package init(
    content: ReferralContent, numberKind: String?, requestID: String, caseworker: String,
    unit: String?, steps: [StatusStep], holdsPlace: Bool, waits: Bool, due: Day?,
    contacts: [ReferralContact] = []
  ) {
    self.content = content
    self.numberKind = numberKind
    self.requestID = requestID
    self.caseworker = caseworker
    self.unit = unit
    self.steps = steps
    self.holdsPlace = holdsPlace
    self.waits = waits
    self.due = due
    self.contacts = contacts
  }
}

extension CatalogueStore {
  /// Puts orders with their past into a practice store, in one transaction, each with one event.
  /// - Throws: `isRealStore` for any other store.
  package func plant(_ orders: [PlantedOrder]) throws(StoreError) {
    guard mark.isPractice else { throw .isRealStore }
    try write { database in
      let clients = ClientWriter(database: database)
      let writer = ReferralWriter(database: database)
      for order in orders {
        guard let first = order.steps.first, let last = order.steps.last else { continue }
        let stamp = EventLog.Stamp(actor: last.by, at: last.at)
        guard
          case .client(let client) = try clients.findOrMake(
            order.content.client, numberKind: order.numberKind,
            .init(actor: first.by, at: first.at))
        else { throw StoreError.damaged }
        let sent = order.steps.last { $0.from == .draft || $0.from == .sentBack } ?? first
        var returned: [Int: ReferralContent] = [:]
        for (position, step) in order.steps.enumerated() where step.to == .sentBack {
          returned[position] = order.returned[position] ?? order.content
        }
        let referral = Referral(
          number: 0, requestID: order.requestID, content: order.content, clientID: client.id,
          caseworker: order.caseworker, unit: order.unit, status: last.to,
          holdsPlace: order.holdsPlace, created: first.at,
          version: order.steps.count + order.contacts.count)
        _ = try writer.insert(
          ReferralRecord(
            referral: referral, client: client, waits: order.waits, due: order.due,
            ordered: sent.day, steps: order.steps, contacts: order.contacts),
          returned: returned, stamp)
      }
      let ledger = PlaceLedger(database: database)
      for insats in Set(orders.compactMap(\.content.insats)).sorted() {
        try ledger.settle(insats)
      }
    }
  }
}
