/// That a client got another main caseworker (huvudhandläggare).
package struct Handover: Codable, Hashable, Sendable, Identifiable {
  /// Counts from 1 in each store.
  package var number: Int
  /// The client's row in the store.
  package var client: Int
  /// Login names.
  package var from: String
  package var to: String
  /// The unit of who took over.
  package var unit: String?
  /// Who did it: one of the two caseworkers, or a supervisor.
  package var by: String
  package var day: Day
  package var summary: String
  /// Numbers of the orders that changed caseworker.
  package var orders: [Int]

  package var id: Int { number }

  package init(
    number: Int, client: Int, from: String, to: String, unit: String?, by: String, day: Day,
    summary: String, orders: [Int]
  ) {
    self.number = number
    self.client = client
    self.from = from
    self.to = to
    self.unit = unit
    self.by = by
    self.day = day
    self.summary = summary
    self.orders = orders
  }
}

extension Handover {
  /// Why a summary, as `ReferralText.cleaned` leaves it, cannot be stored; `nil` when it can.
  package static func problem(of summary: String) -> ReferralFault.Problem? {
    guard ReferralText.hasWords(summary) else { return .missing }
    return ReferralText.problem(of: summary, limit: ReferralLimit.handoverText, isMultiline: true)
  }
}
