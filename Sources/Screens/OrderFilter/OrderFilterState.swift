/// TODO
package struct OrderFilterState: Sendable {
  package init() {}
}
