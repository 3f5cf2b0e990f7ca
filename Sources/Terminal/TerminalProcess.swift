import CTerminal

/// What the whole process does about crashes and signals.
package enum TerminalProcess {
  /// To be called first in main: no core dumps and no crash traces (both hold personal data),
  /// SIGPIPE and SIGXFSZ as ordinary errors, new files for the owner only.
  package static func guardProcess() { ct_guard_process() }

  /// The signal that asked the program to end (TERM, HUP, INT, QUIT); nil if none did. From its
  /// coming the program has 0.8 s to save and to leave by `end(bySignal:)`.
  package static var endingSignal: Int32? {
    let number = ct_ending_signal()
    return number == 0 ? nil : number
  }

  /// Ends the process by a signal, so that its exit status is true. Close the display before.
  package static func end(bySignal number: Int32) -> Never { ct_end_by_signal(number) }
}
