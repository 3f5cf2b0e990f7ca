/// A layer above the base screen. Keys go to the topmost one; Esc takes it away.
package enum Overlay: Sendable {
  case facets(FacetState)
  case card(CardState)
  case compare(CompareState)
  case orderFilter(OrderFilterState)
  case order(OrderState)
  case queueFilter(QueueFilterState)
  case bulkApproval(BulkApprovalState)
  case step(StepState)
  case contact(ContactState)
  case explain(ExplainState)
  case handover(HandoverState)
  case places(PlacesState)
  case clients(ClientsState)
  case client(ClientState)
  case match(MatchState)
  case form(FormState)
  case pick(PickState)
  case drafts(DraftsState)
  case conflict(ConflictState)
  case need(NeedState)
  case needs(NeedsState)
  case needAnswer(NeedAnswerState)
  case help(HelpState)
  case palette(PaletteState)
  case firstStart(FirstStartState)

  var isHelp: Bool {
    if case .help = self { return true }
    return false
  }

  var isPalette: Bool {
    if case .palette = self { return true }
    return false
  }
}
