/// How a program ended.
package enum ProgramEnd: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)

  /// From the number that `waitpid` gives (see wait(2)).
  init(waitStatus status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
