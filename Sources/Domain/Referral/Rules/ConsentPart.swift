/// The parts of a consent, named as in commands and JSON, in the order of the form.
package enum ConsentPart: String, Codable, CaseIterable, Sendable {
  case receiver = "mottagare"
  case fields = "uppgifter"
  case purpose = "syfte"
  case given = "datum"
  case form = "form"
  case until = "giltigt_till"
  case withdrawn = "aterkallat"
}
