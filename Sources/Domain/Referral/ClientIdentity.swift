/// Who an order is for, as the caseworker gives it.
package struct ClientIdentity: Codable, Hashable, Sendable {
  /// Ärendenummer, required; such as `2026-0311`.
  package var caseNumber = ""
  package var name = ""
  /// As typed; empty when there is none. Checked by `PersonalNumber`.
  package var personalNumber = ""
  /// Protected personal data (skyddade personuppgifter): masked in every list, export and log.
  package var isProtected = false

  package init() {}
}
