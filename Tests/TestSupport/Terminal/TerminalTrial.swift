package import Canvas
import Glibc

/// What every full-screen program owes its terminal, tried on a real one. Each trial returns
/// what went wrong, in words for a developer; an empty list is success.
package struct TerminalTrial {
  package var program: String
  package var arguments: [String]
  package var environment: [String: String]
  package var size: Size
  /// Whether the first screen is there and the program waits for keys.
  package var isReady: (VirtualScreen) -> Bool

  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24), isReady: @escaping (VirtualScreen) -> Bool
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.size = size
    self.isReady = isReady
  }

  /// The signals after which a terminal must be whole.
  package static let endingSignals: [Int32] = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP,
  ]

  /// The signals that stop a program which can still tidy up.
  package static let stoppingSignals: [Int32] = [SIGTSTP, SIGTTIN, SIGTTOU]

  /// The program, started and ready. The caller's to drive.
  package func start(_ launch: PTY.Launch = .direct) throws(PTYFailure) -> PTY {
    let pty = try PTY(
      program, arguments, environment: environment, size: size, launch: launch)
    try pty.read(until: "the first screen") { isReady($0) && $0.isAlternate }
    pty.readUntilQuiet()
    return pty
  }

  /// Sends a signal: the program must die by that very signal and leave the terminal whole.
  package func faults(afterSignal number: Int32) throws(PTYFailure) -> [String] {
    let job = try start(.job)
    var faults = job.state == .whole ? ["the program never took the terminal"] : []
    job.signal(number)
    let word = try job.waitForEnd()
    if word != .exited(128 + number) { faults.append("the shell saw \(word)") }
    faults += job.state.faults
    let direct = try start()
    direct.signal(number)
    let end = try direct.waitForEnd()
    if end != .killed(signal: number) { faults.append("it ended by \(end)") }
    return faults
  }

  /// Types keys that end the program (`q`, or a crash in a test program): the terminal must be
  /// whole and the shell be told that status.
  package func faults(afterTyping keys: String, status: Int32) throws(PTYFailure) -> [String] {
    let job = try start(.job)
    job.send(keys)
    let word = try job.waitForEnd()
    return (word == .exited(status) ? [] : ["the shell saw \(word)"]) + job.state.faults
  }

  /// Stops the program by Ctrl-Z (nil) or a signal and continues it in a window of another size:
  /// the terminal must be whole meanwhile and the screen be there again afterwards.
  package func faults(
    afterStopBy number: Int32?, continuedAt other: Size
  ) throws(PTYFailure) -> [String] {
    let job = try start(.job)
    let before = job.state
    if let number { job.signal(number) } else { job.send("\u{1A}") }
    try job.waitForStop()
    // Nobody can tidy up before SIGSTOP.
    var faults = number == SIGSTOP ? [] : job.state.faults
    job.resize(to: other)
    job.continueJob()
    try job.read(until: "the screen after the stop") { isReady($0) && $0.isAlternate }
    job.readUntilQuiet()
    if job.state != before { faults.append("the terminal was not taken again: \(job.state)") }
    return faults
  }

  /// Closes the line: the program must end within a second, also when it does not hear SIGHUP,
  /// and without using the processor meanwhile.
  package func faults(afterHangUp launch: PTY.Launch) throws(PTYFailure) -> [String] {
    let pty = try start(launch)
    let before = pty.processorMillisecondsSoFar
    pty.hangUp()
    _ = try pty.waitForEnd(milliseconds: 1_000)
    let used = pty.processorMilliseconds - before
    return used > 300 ? ["it used \(used) ms of processor time after the line was closed"] : []
  }

  /// Resizes the window so many times with a key between, then back to the first size.
  /// - Returns: the program, for comparing its picture.
  package func resizeStorm(
    _ count: Int, seed: UInt64, keys: [String], largest: Size = Size(width: 300, height: 100)
  ) throws(PTYFailure) -> PTY {
    let pty = try start()
    var random = SeededNumbers(seed: seed)
    for step in 0..<count {
      let tiny = step % 10 == 0
      pty.resize(
        to: Size(
          width: Int.random(in: 1...(tiny ? 3 : largest.width), using: &random),
          height: Int.random(in: 1...(tiny ? 3 : largest.height), using: &random)))
      if let key = keys.randomElement(using: &random) { pty.send(key) }
      pty.readUntilQuiet(milliseconds: 2)
    }
    pty.resize(to: size)
    try pty.read(until: "the screen after the storm") { isReady($0) }
    pty.readUntilQuiet(milliseconds: 150)
    return pty
  }
}
