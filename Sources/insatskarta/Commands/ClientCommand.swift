import Application
import ArgumentParser

struct ClientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deltagare", abstract: OrderHelpText.client,
    discussion: OrderHelpText.clientDetails)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    try finish(Program.client(format: format.format, workplace.options))
  }
}
