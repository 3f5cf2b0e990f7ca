import Canvas

/// What can be done with a whole order that was opened from the queue.
enum ReviewOrderActions {
  /// Of what can be done with any open order: all but taking it further oneself.
  private static let shared: Set<String> = [
    "bestallning.deltagaren", "bestallning.insatsen", "bestallning.visa-nummer",
    "bestallning.tillbaka",
  ]

  static let table: [Action] =
    [ReviewActions.approve(footer: 1), ReviewActions.sendBack(footer: 2)]
    + OrderActions.table.filter { shared.contains($0.id) || $0.group == .move }
}
