import Messages

/// TODO
enum DraftsUpdate {
  static func open(_ state: inout AppState) -> [Effect] { [.ask(.drafts)] }
}
