import Domain
import Messages

/// TODO
enum FormUpdate {
  /// Begins an order of an insats, for a client, or empty.
  static func begin(
    insats: InsatsID?, client: ClientIdentity? = nil, needs: ClientNeeds? = nil,
    _ state: inout AppState
  ) -> [Effect] { [] }

  /// Opens an order that was sent back, to be put right and sent again.
  static func correct(_ sheet: OrderSheet, _ state: inout AppState) -> [Effect] { [] }

  /// What must be saved before the form is left as it is.
  static func park(_ state: inout AppState) -> [Effect] { [] }

  /// Chooses the insats from the ranked list that was opened from the form.
  static func choose(_ insats: InsatsID, _ state: inout AppState) -> [Effect] { [] }

  /// Takes what was chosen in a pick-list for a row: the keys in the list's order, none when the
  /// choice was taken away.
  static func picked(_ row: FormRowID, _ keys: [String], _ state: inout AppState) -> [Effect] { [] }
}
