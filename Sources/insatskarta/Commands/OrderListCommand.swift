import Application
import ArgumentParser

struct OrderListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bestallningar", abstract: OrderHelpText.list,
    discussion: OrderHelpText.listDetails, aliases: [NameText.orders])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Option(
    name: [.customLong("omfang"), .customLong(NameText.scope)], help: OrderHelpText.scope)
  var scope: OrderScope = .mine
  @Option(name: .customLong("status"), help: OrderHelpText.status) var statuses: [String] = []
  @Flag(name: [.customLong("oppna"), .customLong(NameText.open)], help: OrderHelpText.open)
  var onlyOpen = false
  @Option(name: .customLong("senast"), help: OrderHelpText.dueBy) var dueBy: String?
  @Option(name: .customLong("insats"), help: OrderHelpText.insats) var insats: String?
  @Option(
    name: [.customLong("utforare"), .customLong(NameText.operation)],
    help: OrderHelpText.provider)
  var provider: String?

  func run() throws {
    try finish(
      Program.orders(
        OrderListOptions(
          scope: scope, statuses: statuses, onlyOpen: onlyOpen, dueBy: dueBy, insats: insats,
          provider: provider),
        format: format.format, workplace.options))
  }
}

extension OrderScope: ExpressibleByArgument {}
