/// That a deadline was missed (avvikelse): written down by the program itself, so that the only
/// thing left to say is why.
package struct Deviation: Codable, Hashable, Sendable, Identifiable {
  /// Counts from 1 in each store.
  package var number: Int
  /// Number of the order.
  package var order: Int
  package var deadline: Deadline
  /// A row of the code list `avvikelseorsaker`; `nil` until somebody has said.
  package var reason: CodeKey?
  package var text: String
  /// Login name of who said.
  package var by: String?

  package var id: Int { number }

  package init(
    number: Int, order: Int, deadline: Deadline, reason: CodeKey? = nil, text: String = "",
    by: String? = nil
  ) {
    self.number = number
    self.order = order
    self.deadline = deadline
    self.reason = reason
    self.text = text
    self.by = by
  }
}
