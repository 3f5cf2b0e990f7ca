package import Canvas
package import Messages

/// What the list of orders remembers.
package struct OrdersState: Sendable {
  /// Whose orders; `nil` until somebody has chosen.
  package var scope: OrderQuery.Scope?
  package var filter = OrderListFilter()
  /// What was read last, as the Engine sorted it, and what had been asked.
  package var lines: [OrderLine] = []
  package var read: OrderQuery?
  /// What was asked last; an older answer is not shown.
  var asked: OrderQuery?
  var hasFailed = false
  package var scroll = ListScroll()

  package init() {}
}
