/// Which orders to list, as the command line says. Never by what is said of a client (förordning
/// 2001:637 15 §).
package struct OrderListOptions: Sendable {
  package var scope: OrderScope
  /// Keys or names of statuses; empty for any.
  package var statuses: [String]
  package var onlyOpen: Bool
  /// Only those with something due on this day or before, `YYYY-MM-DD`.
  package var dueBy: String?
  package var insats: String?
  package var provider: String?

  package init(
    scope: OrderScope, statuses: [String], onlyOpen: Bool, dueBy: String?, insats: String?,
    provider: String?
  ) {
    self.scope = scope
    self.statuses = statuses
    self.onlyOpen = onlyOpen
    self.dueBy = dueBy
    self.insats = insats
    self.provider = provider
  }
}
