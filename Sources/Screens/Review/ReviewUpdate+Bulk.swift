import Domain
import Messages

extension ReviewUpdate {
  /// Asks before every order in view without a flag is approved.
  static func askBulk(_ state: inout AppState) {
    state.overlays.append(.bulkApproval(BulkApprovalState(ReviewList.unflagged(state))))
  }

  /// The answer was yes.
  static func approveAll(_ state: inout AppState) -> [Effect] {
    guard var bulk = state.bulkApproval, !bulk.isSending else { return [] }
    bulk.isSending = true
    state.bulkApproval = bulk
    let seen = bulk.lines.map(ReviewList.seen)
    state.reviewScreen.bulkSeen = seen
    return [.ask(.approveUnflagged(seen))]
  }

  /// Several were approved. Why some were left is seen when the queue has been read anew.
  static func approved(_ bulk: BulkApproval, _ state: inout AppState) -> [Effect] {
    endBulk(&state)
    for receipt in bulk.approved { leave(receipt.number, &state) }
    remember(bulk.approved, .approve, &state)
    state.reviewScreen.bulk = bulk
    return open(&state) + moved(&state)
  }

  /// Several could not be approved; the notice says why.
  static func endBulk(_ state: inout AppState) {
    state.overlays.removeAll { if case .bulkApproval = $0 { true } else { false } }
  }

  /// Says how many were approved, how many were left, and why.
  static func tellBulk(_ state: inout AppState) {
    guard let bulk = state.reviewScreen.bulk else { return }
    state.reviewScreen.bulk = nil
    let lines = state.reviewScreen.lines
    let seen = state.reviewScreen.bulkSeen
    let left = bulk.left.map { number -> BulkApprovalText.Left in
      guard let line = lines.first(where: { $0.id == number }) else { return .gone(number) }
      if !line.flags.isEmpty { return .flagged(number) }
      return seen.contains(ReviewList.seen(line)) ? .notYours(number) : .changed(number)
    }
    offer(BulkApprovalText.result(bulk.approved.count, left), &state)
  }
}
