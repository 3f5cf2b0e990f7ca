/// TODO
package struct ConflictState: Sendable {
  package init() {}
}
