/// TODO
package struct OrdersState: Sendable {
  package init() {}
}
