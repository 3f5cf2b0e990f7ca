import Canvas
import Domain

/// What can be done in the dialog that asks what a step asks.
enum StepActions {
  static let table = DialogActions.table(spot)

  static let spot = DialogSpot(
    prefix: "skal", get: { $0.step?.dialog },
    set: { dialog, state in
      guard var step = state.step else { return }
      step.dialog = dialog
      StepUpdate.set(step, &state)
    },
    runs: { state in state.step.map { StatusText.name($0.action).lowercased() } ?? "" },
    run: { StepUpdate.carryOut(&$0) })
}
