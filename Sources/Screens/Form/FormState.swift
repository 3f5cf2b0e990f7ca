/// TODO
package struct FormState: Sendable {
  package init() {}
}
