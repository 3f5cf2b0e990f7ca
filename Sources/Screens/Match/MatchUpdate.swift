import Domain
import Messages

/// What the ranked list of insatser is asked to do.
enum MatchUpdate {
  /// Opens the list.
  /// - Parameters:
  ///   - needs: what is known of the client.
  ///   - client: who is looked for, if an order for the client is to be begun from the list.
  ///   - isForForm: whether what is chosen goes into the form below.
  static func open(
    _ needs: ClientNeeds = ClientNeeds(), client: ClientIdentity? = nil, isForForm: Bool = false,
    _ state: inout AppState
  ) -> [Effect] {
    state.overlays.append(.match(MatchState()))
    return []
  }
}
