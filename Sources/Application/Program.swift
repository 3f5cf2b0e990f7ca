import Canvas
import Domain
import Glibc
import Terminal

/// The program's entries, one a command. Each gives the exit status to end with.
package enum Program {
  /// To be called first: no core dumps or crash traces, both of which hold personal data.
  package static func guardProcess() { TerminalProcess.guardProcess() }

  /// Has the argument parser set its help at a width in columns: it asks the environment first.
  package static func setHelpWidth(_ columns: Int) { setenv("COLUMNS", String(columns), 1) }

  /// Ends the process. A message is written to standard error, or to standard output with
  /// status 0.
  package static func end(_ status: Int32, saying message: String = "") -> Never {
    guard !message.isEmpty else { exit(status) }
    guard status == ExitStatus.done else {
      Output().error(message)
      exit(status)
    }
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    do { try Output().lines(lines.map(String.init)) } catch { exit(Command.report(error)) }
    exit(status)
  }

  /// Refuses arguments that look like a personal number: process lists and history keep them.
  /// - Returns: whether one was found; the sentence, which does not repeat it, has been written.
  package static func refusesPersonalNumber(in arguments: [String]) -> Bool {
    guard PersonalNumberShape.isIn(arguments) else { return false }
    Output().error(ProgramText.personalNumberInArguments)
    return true
  }

  /// The screens; the map as text where there is no terminal.
  package static func interactive(_ options: WorkplaceOptions, isLinear: Bool) -> Int32 {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    guard isTerminal || isLinear else {
      return MapReport.run(format: .text, options, withoutStore: true)
    }
    let opener = WorkplaceOpener(options)
    // A linear display begins when everything has been read.
    if !isLinear, let glance = opener.glance() {
      return show(.glanced(glance), opener, isLinear: false)
    }
    do {
      return show(.opened(try opener.open()), opener, isLinear: isLinear)
    } catch {
      guard error.isMissingStore else {
        Output().error(WorkplaceText.sentence(error))
        return error.status
      }
      return show(.missing, opener, isLinear: isLinear)
    }
  }

  private static func show(
    _ beginning: Beginning, _ opener: WorkplaceOpener, isLinear: Bool
  ) -> Int32 {
    let display: any Display
    do {
      display = isLinear ? try LinearDisplay() : try NcursesDisplay()
    } catch {
      Output().error(TerminalText.sentence(error))
      return ExitStatus.nothing
    }
    let waker = Waker()
    let program = InteractiveProgram(opener, mailbox: Mailbox { waker.wake() })
    program.run(beginning, on: display, readsFirst: isLinear)
    display.close()
    if let signal = TerminalProcess.endingSignal { TerminalProcess.end(bySignal: signal) }
    return ExitStatus.done
  }

  package static func search(
    _ search: SearchOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    if let limit = search.limit, limit < 1 { return Command.report(CommandError.wrongLimit) }
    return Command.run(options) { workplace in
      try SearchReport.run(search, format: format, workplace)
    }
  }

  package static func card(
    _ id: String, withHistory: Bool, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.run(options) { workplace in
      try CardReport.run(id, withHistory: withHistory, format: format, workplace)
    }
  }

  package static func map(format: OutputFormat, _ options: WorkplaceOptions) -> Int32 {
    MapReport.run(format: format, options, withoutStore: false)
  }

  package static func compare(
    _ ids: [String], format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.run(options) { workplace in
      try CompareReport.run(ids, format: format, workplace)
    }
  }

  package static func importFiles(
    _ paths: [String], isDryRun: Bool, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    ImportRun.run(paths, isDryRun: isDryRun, format: format, options)
  }

  package static func export(
    _ form: ExportForm, to path: String?, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.run(options) { workplace in
      try ExportRun.run(form, to: path, workplace)
    }
  }

  package static func check(format: OutputFormat, _ options: WorkplaceOptions) -> Int32 {
    Command.run(options) { workplace in try CheckReport.run(format: format, workplace) }
  }
}
