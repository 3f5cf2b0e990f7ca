package import Domain

/// The names of roles inside a sentence.
package enum RoleText {
  package static func name(_ role: UserRole) -> String {
    switch role {
    case .caseworker: "handläggare"
    case .supervisor: "arbetsledare"
    case .catalogueEditor: "katalogredaktör"
    case .provider: "utförare"
    case .administrator: "administratör"
    }
  }
}
