import Canvas
import Domain
import Messages

/// What can be done in the dialog that asks why: Enter on a reason that needs no words is all.
enum ExplainActions {
  static let table: [Action] =
    [
      Action(
        spot.prefix + ".utfor", keys: [.enter], ExplainText.enter, footer: 1,
        label: { ExplainUpdate.enterLabel($0) }
      ) { state in
        ExplainUpdate.enter(&state)
      }
    ] + DialogActions.table(spot).filter { $0.id != spot.prefix + ".utfor" }

  static let spot = DialogSpot(
    prefix: "avvikelse", get: { $0.explain?.dialog },
    set: { dialog, state in ExplainUpdate.set(dialog, &state) },
    runs: { _ in ExplainText.saves }, run: { ExplainUpdate.carryOut(&$0) })

  /// For an open order: its first missed deadline that nobody has explained.
  static func open(_ id: String, _ key: Key, footer: Int) -> Action {
    Action(
      id, keys: [key], ExplainText.open, footer: footer,
      disabledReason: { state in
        guard state.order?.sheet != nil else { return OrderText.gone }
        return ExplainUpdate.first(state) == nil ? ExplainText.nothing : nil
      }
    ) { state in
      guard let deviation = ExplainUpdate.first(state) else { return [] }
      state.order?.number = nil
      ExplainUpdate.open(deviation, state.order?.sheet.referral.content.insats, &state)
      return []
    }
  }
}
