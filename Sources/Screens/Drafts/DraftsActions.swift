import Canvas

/// What can be done in the list of drafts.
enum DraftsActions {
  static let table: [Action] =
    [
      Action("utkast.oppna", keys: [.enter], DraftsText.resume, footer: 1) { state in
        DraftsUpdate.resume(&state)
      },
      Action("utkast.kasta", keys: [.character("k"), .delete], DraftsText.discard, footer: 2) {
        state in
        DraftsUpdate.discard(&state)
      },
      Action("utkast.tillbaka", keys: [.escape], DraftsText.back, group: .move, footer: 80) {
        state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "utkast",
      page: { DraftsDraw.list(Chrome.content($0)).height / DraftsDraw.itemHeight },
      count: { $0.drafts?.drafts.count ?? 0 }, move: DraftsUpdate.move)
}
