import Application
import ArgumentParser

/// Parses the arguments and makes one call.
@main
struct Main {
  /// The help is set at one width, whatever the window's: broken lines could not be put into
  /// Swedish, and the terminal breaks what is too long for it.
  private static let helpWidth = 80

  static func main() {
    Program.guardProcess()
    let given = Array(CommandLine.arguments.dropFirst())
    if Program.refusesPersonalNumber(in: given) { Program.end(ExitStatus.usage) }
    if let start = PlainStart(given) {
      Program.end(Program.interactive(start.options, isLinear: start.isLinear))
    }
    Program.setHelpWidth(helpWidth)
    let arguments = Arguments.normalised(given)
    if Program.refusesPersonalNumber(in: arguments) { Program.end(ExitStatus.usage) }
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      Program.end(ExitStatus.done)
    } catch let status as ExitCode {
      Program.end(status.rawValue)
    } catch {
      Program.end(
        RootCommand.exitCode(for: error).rawValue, saying: message(error, arguments))
    }
  }

  private static func message(_ error: any Error, _ arguments: [String]) -> String {
    var shown = error
    do { _ = try RootCommand.parseAsRoot(Arguments.onOneLine(arguments)) } catch { shown = error }
    return ParserWords.swedish(RootCommand.fullMessage(for: shown))
  }
}
