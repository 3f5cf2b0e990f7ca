/// The form of a reading command's answer.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, csv
}
