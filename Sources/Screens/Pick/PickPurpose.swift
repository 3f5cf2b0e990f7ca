/// What a pick-list was opened for.
package enum PickPurpose: Hashable, Sendable {
  case need(MatchNeed)
  case form(FormRowID)
}
