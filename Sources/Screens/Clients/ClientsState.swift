/// TODO
package struct ClientsState: Sendable {
  package init() {}
}
