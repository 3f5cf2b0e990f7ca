/// The form of the answer to an order sent in.
package enum SubmitFormat: String, CaseIterable, Sendable {
  case json, text
}
