package import Canvas

/// Something a user can do: its keys, words and effect, written down once.
///
/// Footer, help, command palette, mouse and the manual's key tables are all made from these.
package struct Action: Sendable {
  /// Unique among all actions, such as `karta.visa`.
  package let id: String
  /// The keys, the one to show first.
  package let keys: [Key]
  package let text: ActionText
  package let group: ActionGroup
  /// Place in the footer, lowest first; `nil` for actions the footer leaves to the help.
  package let footerOrder: Int?
  /// Why it cannot be done now, in a whole sentence; `nil` when it can.
  package let disabledReason: @Sendable (AppState) -> String?
  /// The word beside the key in the footer, where it depends on the state.
  private let stateLabel: (@Sendable (AppState) -> String)?
  package let perform: @Sendable (inout AppState) -> [Effect]

  package init(
    _ id: String, keys: [Key], _ text: ActionText, group: ActionGroup = .act,
    footer: Int? = nil,
    disabledReason: @escaping @Sendable (AppState) -> String? = { _ in nil },
    label: (@Sendable (AppState) -> String)? = nil,
    perform: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.text = text
    self.group = group
    self.footerOrder = footer
    self.disabledReason = disabledReason
    self.stateLabel = label
    self.perform = perform
  }

  /// The short word beside the key in the footer.
  func label(_ state: AppState) -> String { stateLabel?(state) ?? text.label }
}
