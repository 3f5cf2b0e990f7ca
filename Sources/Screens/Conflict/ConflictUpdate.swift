import Domain
import Messages

/// What can come of two versions. Whatever is chosen, both are kept.
enum ConflictUpdate {
  /// Goes on with what is written here: a draft becomes one of its own, an order is put right
  /// against its new version.
  static func keepMine(_ state: inout AppState) -> [Effect] {
    guard let conflict = state.conflict else { return [] }
    state.closeOverlay()
    switch conflict.theirs {
    case .draft:
      // It became a draft of its own when the other was found.
      return []
    case .order(let sheet):
      state.form?.content.unfinished?.version = sheet.referral.version
      state.form?.original = sheet
      state.renewOrder(sheet)
      state.notice = Notice(
        .hint,
        sheet.actions.contains(.submit) ? ConflictText.sendAgain : ConflictText.cannotSend)
      return FormUpdate.save(&state)
    }
  }
}
