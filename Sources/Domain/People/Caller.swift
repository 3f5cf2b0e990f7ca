/// Who asks the Engine for something, as the system (not the asker) says.
package struct Caller: Codable, Hashable, Sendable {
  /// Login name.
  package var name: String
  package var roles: Set<UserRole>
  /// The caller's unit, shown in the title line.
  package var unit: String?

  package init(name: String, roles: Set<UserRole>, unit: String? = nil) {
    self.name = name
    self.roles = roles
    self.unit = unit
  }
}
