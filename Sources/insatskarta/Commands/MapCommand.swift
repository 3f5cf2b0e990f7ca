import Application
import ArgumentParser

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "karta", abstract: HelpText.map)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    try finish(Program.map(format: format.format, workplace.options))
  }
}
