/// What to begin with when there is no store.
package enum StartChoice: String, CaseIterable, Hashable, Sendable {
  case helsingborg, malmo, both, practice, empty
}
