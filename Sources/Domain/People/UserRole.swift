/// What a user may do in the program.
package enum UserRole: String, Codable, CaseIterable, Sendable {
  case caseworker = "handlaggare"
  case supervisor = "arbetsledare"
  case catalogueEditor = "katalogredaktor"
  case provider = "utforare"
  case administrator = "administrator"
}
