import Canvas
import Domain
import Messages

/// What can be done in the dialog of a handover, and the action that opens it.
enum HandoverActions {
  static let table = DialogActions.table(spot)

  static let spot = DialogSpot(
    prefix: "overlamning", get: { $0.handover?.dialog },
    set: { dialog, state in HandoverUpdate.set(dialog, &state) },
    runs: { _ in HandoverText.runs }, run: { HandoverUpdate.carryOut(&$0) })

  /// For an open client.
  static func open(_ id: String, _ key: Key, footer: Int) -> Action {
    Action(
      id, keys: [key], HandoverText.open, footer: footer,
      disabledReason: { state in
        // A store of one's own has no other caseworkers.
        state.session.isPractice ? nil : HandoverText.nobody
      }
    ) { state in
      guard let client = state.client?.file.client.id else { return [] }
      state.client?.number = nil
      return state.open(.handoverBasis(client))
    }
  }
}
