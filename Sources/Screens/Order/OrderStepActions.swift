import Canvas
import Domain
import Messages

/// The steps that are taken from an open order: what a provider does with it, or a caseworker in the
/// provider's place.
enum OrderStepActions {
  static let table: [Action] = [
    step("bestallning.ta-emot", "t", [.receive], OrderStepText.receive, footer: 0),
    step("bestallning.bedom", "e", [.assess], OrderStepText.assess, footer: 0),
    step("bestallning.acceptera", "a", [.accept], OrderStepText.accept, footer: 0),
    step("bestallning.starta", "s", [.start, .resume], OrderStepText.start, footer: 0),
    step("bestallning.avsluta", "k", [.close], OrderStepText.close, footer: 0),
    step("bestallning.neka", "n", [.decline], OrderStepText.decline, footer: 0),
    step("bestallning.vantelista", "l", [.putOnWaitingList], OrderStepText.wait, footer: 0),
    step("bestallning.pausa", "u", [.pause], OrderStepText.pause, footer: 0),
    ContactActions.open("bestallning.samtal", .character("f"), footer: 0),
    ExplainActions.open("bestallning.orsak", .character("x"), footer: 1),
    Action(
      "bestallning.ersatt", keys: [.character("r")], OrderStepText.replace, footer: 0,
      disabledReason: { state in
        guard let sheet = state.order?.sheet else { return OrderText.gone }
        return Replacement.reason(sheet, state.session)
      }
    ) { state in
      guard let sheet = state.order?.sheet else { return [] }
      state.order?.number = nil
      return Replacement.open(sheet, &state)
    },
  ]

  /// The first of the actions that may be taken now. Where two share a key, no status has both.
  private static func step(
    _ id: String, _ key: Character, _ actions: [ReferralAction], _ text: ActionText, footer: Int
  ) -> Action {
    Action(
      id, keys: [.character(key)], text, footer: footer,
      disabledReason: { state in
        guard let sheet = state.order?.sheet else { return OrderText.gone }
        if sheet.actions.contains(where: actions.contains) { return nil }
        return actions.first.map { reason($0, sheet.referral.status) }
      },
      label: { state in
        allowed(actions, state) == .resume ? OrderStepText.resumes : text.label
      }
    ) { state in
      guard let sheet = state.order?.sheet, let action = allowed(actions, state) else { return [] }
      // The whole number is hidden again when the screen is left.
      state.order?.number = nil
      StepUpdate.open(action, sheet, &state)
      return []
    }
  }

  private static func allowed(_ actions: [ReferralAction], _ state: AppState) -> ReferralAction? {
    actions.first { state.order?.sheet.actions.contains($0) ?? false }
  }

  private static func reason(_ action: ReferralAction, _ status: ReferralStatus) -> String {
    guard let row = StepState.row(action, from: status) else {
      return StatusText.sentence(.noSuchStep(from: status, action: action))
    }
    return StatusText.sentence(
      .notAllowed(roles: UserRole.allCases.filter(row.roles.contains)))
  }
}
