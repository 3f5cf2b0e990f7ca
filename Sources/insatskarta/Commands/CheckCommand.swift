import Application
import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kontroll", abstract: HelpText.check)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    try finish(Program.check(format: format.format, workplace.options))
  }
}
