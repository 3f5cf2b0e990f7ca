/// The heading an action stands under in the help.
package enum ActionGroup: String, CaseIterable, Sendable {
  case act, move, edit, view, program
}
