/// Why a terminal cannot show the program.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is not set, or names a terminal this system has no description of.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor or clear its screen.
  case incapableTerminal(name: String)
  /// A display is open already; a process has one screen.
  case alreadyOpen
  /// The system refused a pipe, a timer or the terminal's modes.
  case systemFailure
}
