import Canvas

/// What can be answered before several orders are approved at once. Enter is no answer, so that no
/// habit gives one.
enum BulkApprovalActions {
  static let table: [Action] =
    [
      Action(
        "godkann-flera.ja", keys: [.character("j")], BulkApprovalText.yes, footer: 1,
        disabledReason: {
          $0.bulkApproval?.isSending == true ? BulkApprovalText.isSending : nil
        }
      ) { state in
        ReviewUpdate.approveAll(&state)
      },
      Action(
        "godkann-flera.nej", keys: [.escape, .character("n")], BulkApprovalText.no, group: .move,
        footer: 80
      ) { state in
        state.closeOverlay()
        return []
      },
    ]
    + MoveActions.table(
      "godkann-flera", page: { BulkApprovalDraw.rows($0) },
      count: { $0.bulkApproval?.lines.count ?? 0 }
    ) { state, step in
      guard var bulk = state.bulkApproval else { return }
      bulk.top = DetailScroll.top(
        bulk.top + step, of: bulk.lines.count, rows: BulkApprovalDraw.rows(state))
      state.bulkApproval = bulk
    }
}
