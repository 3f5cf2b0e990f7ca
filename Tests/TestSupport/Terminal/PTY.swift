package import Canvas
import Glibc

/// A program on a pseudo-terminal, with a `VirtualScreen` that shows what it draws.
///
/// Nothing here sleeps: every wait is a `poll` with a deadline. The deadlines only end tests that
/// have failed. A test kills what it started: the program ends with the `PTY`.
package final class PTY {
  /// How the program is started.
  package enum Launch: Sendable {
    /// As the session's leader; `waitForEnd` tells its true end. When it ends, the kernel resets
    /// the terminal's modes, so `state` says nothing then.
    case direct
    /// As `direct`, with SIGHUP ignored, as `nohup` and some wrappers do.
    case ignoringHangUp
    /// As a job of a shell that stays: for the terminal's state after the program's end, and for
    /// stopping and continuing it.
    case job
  }

  package private(set) var screen: VirtualScreen
  /// Every byte the program has sent.
  package private(set) var received: [UInt8] = []
  private var master: Int32
  private let child: pid_t
  private let launch: Launch
  /// The shell's reports, a line each: `stopped` or `ended N`.
  private var reportPipe: Int32 = -1
  private var reports = ""
  private var end: ProgramEnd?
  private var usage = rusage()

  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: without the program's name.
  ///   - environment: the whole environment, but for a TERM, LANG and PATH where it has none.
  ///   - size: the window's.
  ///   - launch: how it is started.
  /// - Throws: `PTYFailure.system`.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24), launch: Launch = .direct
  ) throws(PTYFailure) {
    let pair = try PTYPair(size: size)
    var reading: Int32 = -1
    var command = [program] + arguments
    switch launch {
    case .direct: break
    case .ignoringHangUp:
      command = ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""] + command
    case .job: command = ["/bin/sh", "-c", Self.jobScript] + command
    }
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { $1 }
    child = try pair.spawn(command, variables, reports: &reading)
    master = pair.master
    reportPipe = reading
    self.launch = launch
    screen = VirtualScreen(size: size)
  }

  deinit {
    if end == nil {
      if master >= 0, let job = jobProcess { kill(job, SIGKILL) }
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    hangUp()
    Glibc.close(reportPipe)
  }

  /// A shell that runs the program as a foreground job, tells on descriptor 3 when it stops or
  /// ends, continues it at the next line it reads, and stays until it is killed. 147 to 150 are
  /// STOP, TSTP, TTIN and TTOU.
  private static let jobScript = """
    trap : INT QUIT
    set -m
    "$0" "$@"
    status=$?
    while [ $status -ge 147 ] && [ $status -le 150 ]; do
      echo stopped >&3
      read -r line
      fg > /dev/null
      status=$?
    done
    echo "ended $status" >&3
    read -r line
    """

  // MARK: Talking to the program

  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func resize(to size: Size) {
    PTYPair.set(size, on: master)
    screen.resize(to: size)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { kill(process, number) }

  /// The program's process.
  package var process: Int32 { jobProcess ?? child }

  /// The foreground job of the shell; nil when the shell itself is in the foreground.
  private var jobProcess: pid_t? {
    guard launch == .job, master >= 0 else { return nil }
    let group = tcgetpgrp(master)
    return group > 0 && group != child ? group : nil
  }

  /// Closes the line, as a lost connection does.
  package func hangUp() {
    if master >= 0 { Glibc.close(master) }
    master = -1
  }

  /// Lets a stopped job go on in the foreground, as `fg` does.
  package func continueJob() { send("\n") }

  // MARK: Reading

  /// Reads until the screen is as wanted.
  package func read(
    until what: String, milliseconds: Int = 10_000, _ isDone: (VirtualScreen) -> Bool
  ) throws(PTYFailure) {
    let deadline = Deadline(milliseconds)
    while !isDone(screen) {
      guard deadline.remaining > 0, pump(milliseconds: min(deadline.remaining, 50)) else {
        throw .timeout(waitingFor: what, screen: screen.text)
      }
    }
  }

  /// Reads until nothing has come for so long. Returns the number of bytes that came.
  @discardableResult
  package func readUntilQuiet(milliseconds: Int = 60) -> Int {
    let before = received.count
    var count = -1
    while count != received.count {
      count = received.count
      if !pump(milliseconds: milliseconds) { break }
    }
    return received.count - before
  }

  /// Reads once. Returns false when the line is closed.
  private func pump(milliseconds: Int) -> Bool {
    guard master >= 0 else { return false }
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(milliseconds)) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    received += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  // MARK: State and end

  /// What the terminal is like now.
  package var state: TerminalState {
    var state = TerminalState()
    var modes = termios()
    if master >= 0, tcgetattr(master, &modes) == 0 {
      state.echoes = modes.c_lflag & tcflag_t(ECHO) != 0
      state.isCanonical = modes.c_lflag & tcflag_t(ICANON) != 0
      state.sendsSignals = modes.c_lflag & tcflag_t(ISIG) != 0
      state.translatesReturn = modes.c_iflag & tcflag_t(ICRNL) != 0
    }
    state.isAlternateScreen = screen.isAlternate
    state.isCursorVisible = screen.isCursorVisible
    state.reportsMouse = !screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006])
    state.bracketsPaste = screen.modes.contains(2004)
    state.sendsApplicationKeys = screen.modes.contains(1)
    state.reportsFocus = screen.modes.contains(1004)
    return state
  }

  /// Waits until the program has ended. For a job: the shell's word for it, in which a signal is
  /// 128 and its number.
  package func waitForEnd(milliseconds: Int = 10_000) throws(PTYFailure) -> ProgramEnd {
    if launch == .job {
      let report = try nextReport("ended", milliseconds)
      return .exited(Int32(report.split(separator: " ").last ?? "") ?? -1)
    }
    let deadline = Deadline(milliseconds)
    var status: Int32 = 0
    while wait4(child, &status, WNOHANG, &usage) == 0 {
      guard deadline.remaining > 0 else {
        throw .timeout(waitingFor: "the program's end", screen: screen.text)
      }
      if !pump(milliseconds: 10) { poll(nil, 0, 10) }
    }
    let found = ProgramEnd(waitStatus: status)
    end = found
    readUntilQuiet(milliseconds: 1)
    return found
  }

  /// Processor time the ended program used, in milliseconds.
  package var processorMilliseconds: Int {
    [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + $1.tv_sec * 1_000 + Int($1.tv_usec) / 1_000 }
  }

  /// Processor time the running program has used, in milliseconds (`/proc/PID/stat`, fields 14 and
  /// 15, in hundredths of a second).
  package var processorMillisecondsSoFar: Int {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return 0 }
    defer { fclose(file) }
    var bytes = [CChar](repeating: 0, count: 1_024)
    guard fgets(&bytes, Int32(bytes.count), file) != nil else { return 0 }
    let line = String(
      decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The name before the last parenthesis may hold anything.
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +) * 10
  }

  /// Waits until the shell says that the job has stopped.
  package func waitForStop(milliseconds: Int = 10_000) throws(PTYFailure) {
    _ = try nextReport("stopped", milliseconds)
  }

  private func nextReport(_ kind: String, _ milliseconds: Int) throws(PTYFailure) -> String {
    let deadline = Deadline(milliseconds)
    while true {
      if let end = reports.firstIndex(of: "\n") {
        let line = String(reports[..<end])
        reports.removeSubrange(...end)
        if line.hasPrefix(kind) {
          readUntilQuiet(milliseconds: 1)
          return line
        }
      }
      guard deadline.remaining > 0 else {
        throw .timeout(waitingFor: "the shell to say \(kind)", screen: screen.text)
      }
      _ = pump(milliseconds: 5)
      var watched = pollfd(fd: reportPipe, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 5) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = Glibc.read(reportPipe, &bytes, bytes.count)
      if count > 0 { reports += String(decoding: bytes[..<count], as: UTF8.self) }
    }
  }
}
