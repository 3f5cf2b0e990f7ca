package import Canvas

/// The filter list above the list of orders.
package struct OrderFilterState: Sendable {
  package var scroll = ListScroll(selected: 1)

  package init() {}
}
