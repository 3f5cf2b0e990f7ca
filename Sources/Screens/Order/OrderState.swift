/// TODO
package struct OrderState: Sendable {
  package init() {}
}
