/// A layer above the base screen. Keys go to the topmost one; Esc takes it away.
package enum Overlay: Sendable {
  case facets(FacetState)
  case card(CardState)
  case compare(CompareState)
  case help(HelpState)
  case palette(PaletteState)
  case firstStart(FirstStartState)
}
