/// The forms the catalogue is written in.
package enum ExportForm: String, CaseIterable, Sendable {
  case yaml, csv, json
}
