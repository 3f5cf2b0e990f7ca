import Application
import ArgumentParser

struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bestall", abstract: OrderHelpText.submit,
    discussion: OrderHelpText.submitDetails, aliases: [NameText.submit])

  @OptionGroup var workplace: WorkplaceArguments
  @Option(name: .customLong("format"), help: HelpText.format) var format: SubmitFormat = .json

  func run() throws {
    try finish(Program.submitOrder(format: format, workplace.options))
  }
}

extension SubmitFormat: ExpressibleByArgument {}
