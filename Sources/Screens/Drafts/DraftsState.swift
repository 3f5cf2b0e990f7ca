/// TODO
package struct DraftsState: Sendable {
  package init() {}
}
