import Application
import ArgumentParser

struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aterkalla", abstract: OrderHelpText.withdraw,
    discussion: OrderHelpText.withdrawDetails, aliases: [NameText.withdraw])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: OrderHelpText.number) var number: Int
  @Option(name: [.customLong("skal"), .customLong(NameText.reason)], help: OrderHelpText.reason)
  var reason: String
  @Option(name: .customLong("version"), help: OrderHelpText.version) var version: Int?

  func run() throws {
    try finish(
      Program.withdraw(
        number, reason: reason, version: version, format: format.format, workplace.options))
  }
}
