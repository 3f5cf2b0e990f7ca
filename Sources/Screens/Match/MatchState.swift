/// TODO
package struct MatchState: Sendable {
  package init() {}
}
