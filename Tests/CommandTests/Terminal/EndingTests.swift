import Canvas
import Glibc
import TestSupport
import Testing

/// However the program ends, the terminal can be used afterwards.
struct EndingTests {
  @Test(arguments: TerminalTrial.endingSignals)
  func `the terminal is whole after a signal and the exit status true`(signal: Int32) throws {
    let home = try Home()
    #expect(try Trial.practice(home).faults(afterSignal: signal) == [])
  }

  @Test func `Q ends with 0 and a whole terminal`() throws {
    let home = try Home()
    #expect(try Trial.practice(home).faults(afterTyping: "q", status: 0) == [])
  }

  @Test(arguments: [nil, SIGTSTP, SIGTTIN, SIGTTOU, SIGSTOP])
  func `the terminal is whole while the program is stopped`(signal: Int32?) throws {
    let home = try Home()
    let trial = try Trial.practice(home)
    #expect(try trial.faults(afterStopBy: signal, continuedAt: trial.size) == [])
    let other = Size(width: 60, height: 20)
    #expect(try trial.faults(afterStopBy: signal, continuedAt: other) == [])
  }

  @Test(arguments: [PTY.Launch.direct, .ignoringHangUp])
  func `a closed line ends the program within a second`(launch: PTY.Launch) throws {
    let home = try Home()
    #expect(try Trial.practice(home).faults(afterHangUp: launch) == [])
  }

  @Test(arguments: [PTY.Launch.direct, .ignoringHangUp])
  func `a closed line ends the first start within a second`(launch: PTY.Launch) throws {
    let home = try Home()
    let trial = TerminalTrial(try ProgramFile.path(), [], environment: home.environment) {
      $0.text.contains("Välkommen")
    }
    #expect(try trial.faults(afterHangUp: launch) == [])
  }
}

extension PTY.Launch: CustomTestStringConvertible {
  /// In the words of a test's report.
  public var testDescription: String {
    switch self {
    case .direct: "with SIGHUP"
    case .ignoringHangUp: "SIGHUP ignored"
    case .job: "a job"
    }
  }
}
