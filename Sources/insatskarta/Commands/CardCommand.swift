import Application
import ArgumentParser

struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "visa", abstract: HelpText.card)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: HelpText.id) var id: String
  @Flag(name: .customLong("historik"), help: HelpText.history) var withHistory = false

  func run() throws {
    try finish(
      Program.card(id, withHistory: withHistory, format: format.format, workplace.options))
  }
}
