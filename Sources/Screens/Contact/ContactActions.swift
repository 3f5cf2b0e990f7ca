import Canvas
import Domain
import Messages

/// What can be done in the dialog of a meeting, and the action that opens it.
enum ContactActions {
  static let table = DialogActions.table(spot)

  static let spot = DialogSpot(
    prefix: "samtal", get: { $0.contact?.dialog },
    set: { dialog, state in ContactUpdate.set(dialog, &state) },
    runs: { _ in ContactText.saves }, run: { ContactUpdate.carryOut(&$0) })

  static func open(_ id: String, _ key: Key, footer: Int) -> Action {
    Action(
      id, keys: [key], ContactText.open, footer: footer,
      disabledReason: { state in
        guard let sheet = state.order?.sheet else { return OrderText.gone }
        if state.session.roles.isDisjoint(with: [.caseworker, .provider]) {
          return ContactText.notYours
        }
        let status = sheet.referral.status
        return ContactUpdate.sort(in: status) == nil
          ? RefusalText.sentence(.noContactNow(.intake, status), state.catalogue) : nil
      }
    ) { state in
      guard let sheet = state.order?.sheet else { return [] }
      state.order?.number = nil
      ContactUpdate.open(sheet, &state)
      return []
    }
  }
}
