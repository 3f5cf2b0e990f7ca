import Application
import ArgumentParser

struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bestallning", abstract: OrderHelpText.order, aliases: [NameText.order])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: OrderHelpText.number) var number: Int
  @Flag(
    name: [.customLong("utforarkopia"), .customLong(NameText.providerCopy)],
    help: OrderHelpText.providerCopy)
  var isProviderCopy = false

  func run() throws {
    try finish(
      Program.order(
        number, isProviderCopy: isProviderCopy, format: format.format, workplace.options))
  }
}
