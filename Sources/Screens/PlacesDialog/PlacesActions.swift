import Canvas
import Domain

/// What can be done in the dialog of an insats' places, and the action that opens it.
enum PlacesActions {
  static let table = DialogActions.table(spot)

  static let spot = DialogSpot(
    prefix: "platser", get: { $0.places?.dialog },
    set: { dialog, state in PlacesUpdate.set(dialog, &state) },
    runs: { _ in PlacesText.saves }, run: { PlacesUpdate.carryOut(&$0) })

  static func open(_ id: String, _ key: Key, footer: Int) -> Action {
    Action(
      id, keys: [key], PlacesText.open, footer: footer,
      disabledReason: { state in
        guard let insats = state.card.flatMap({ state.catalogue[$0.id] }) else {
          return CardText.gone
        }
        return PlacesUpdate.mayChange(insats, state) ? nil : PlacesText.notYours
      }
    ) { state in
      guard let insats = state.card.flatMap({ state.catalogue[$0.id] }) else { return [] }
      PlacesUpdate.open(insats, &state)
      return []
    }
  }
}
