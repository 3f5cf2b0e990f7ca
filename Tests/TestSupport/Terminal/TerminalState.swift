/// What a program has done to its terminal: the driver's modes and the screen's.
package struct TerminalState: Hashable, Sendable {
  package var echoes = true
  package var isCanonical = true
  package var sendsSignals = true
  package var translatesReturn = true
  package var isAlternateScreen = false
  package var isCursorVisible = true
  package var reportsMouse = false
  package var bracketsPaste = false
  package var sendsApplicationKeys = false
  package var reportsFocus = false

  /// A terminal that a shell can use.
  package static let whole = TerminalState()

  /// What is not as it should be; empty for a whole terminal.
  package var faults: [String] {
    var faults: [String] = []
    if !echoes { faults.append("no echo") }
    if !isCanonical { faults.append("not canonical") }
    if !sendsSignals { faults.append("Ctrl-C sends no signal") }
    if !translatesReturn { faults.append("Return is not translated") }
    if isAlternateScreen { faults.append("alternate screen") }
    if !isCursorVisible { faults.append("cursor hidden") }
    if reportsMouse { faults.append("mouse on") }
    if bracketsPaste { faults.append("bracketed paste on") }
    if sendsApplicationKeys { faults.append("application keys on") }
    if reportsFocus { faults.append("focus reports on") }
    return faults
  }
}
