/// Who asks the Engine for something, as the system (not the asker) says.
package struct Caller: Codable, Hashable, Sendable {
  /// Login name.
  package var name: String
  package var roles: Set<Role>
  /// The caller's unit, shown in the title line.
  package var unit: String?

  package init(name: String, roles: Set<Role>, unit: String? = nil) {
    self.name = name
    self.roles = roles
    self.unit = unit
  }
}
