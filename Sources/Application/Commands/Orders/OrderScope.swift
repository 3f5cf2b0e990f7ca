/// Whose orders to list.
package enum OrderScope: String, CaseIterable, Sendable {
  case mine = "mina"
  case unit = "enhetens"
}
