/// TODO
package struct PickState: Sendable {
  package init() {}
}
