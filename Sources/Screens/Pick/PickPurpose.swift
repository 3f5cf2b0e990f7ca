/// What a pick-list was opened for.
package enum PickPurpose: Hashable, Sendable {
  case need(MatchNeed)
  case form(FormRowID)
  /// The groups or the kind of a need that no insats meets.
  case signal(NeedState.Part)
}
