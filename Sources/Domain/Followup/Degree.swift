/// How far something was reached: a goal, or that an insats was given as it was ordered. The raw
/// values are the keys in the store, commands and JSON.
package enum Degree: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  case yes = "ja"
  case partly = "delvis"
  case no = "nej"
}
