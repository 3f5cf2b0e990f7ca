import Application
import ArgumentParser

/// Parses the arguments and makes one call.
@main
struct Main {
  static func main() {
    Program.guardProcess()
    let arguments = Arguments.normalised(Array(CommandLine.arguments.dropFirst()))
    if Program.refusesPersonalNumber(in: arguments) { Program.end(ExitStatus.usage) }
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      Program.end(ExitStatus.done)
    } catch {
      let status = RootCommand.exitCode(for: error).rawValue
      let message = ParserWords.swedish(RootCommand.fullMessage(for: error))
      Program.end(status, saying: message)
    }
  }
}
