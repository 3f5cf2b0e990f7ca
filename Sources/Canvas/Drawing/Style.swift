/// How a cell is to be drawn: its role, and whether it belongs to the focused item.
package struct Style: Hashable, Sendable {
  package var role: Role
  /// Drawn with emphasis (bold) on top of the role's own look.
  package var isEmphasised: Bool

  package init(_ role: Role, isEmphasised: Bool = false) {
    self.role = role
    self.isEmphasised = isEmphasised
  }

  package static let plain = Style(.plain)
}
