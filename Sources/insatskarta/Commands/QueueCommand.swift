import Application
import ArgumentParser

struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ko", abstract: ReviewHelpText.queue, discussion: ReviewHelpText.queueDetails,
    aliases: [NameText.queue])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Option(name: .customLong("enhet"), help: ReviewHelpText.unit) var unit: String?
  @Option(name: .customLong("insats"), help: OrderHelpText.insats) var insats: String?
  @Option(
    name: [.customLong("utforare"), .customLong(NameText.operation)],
    help: OrderHelpText.provider)
  var provider: String?
  @Option(
    name: [.customLong("handlaggare"), .customLong(NameText.caseworker)],
    help: ReviewHelpText.caseworker)
  var caseworker: String?
  @Option(name: .customLong("flagga"), help: ReviewHelpText.flag) var flag: String?
  @Option(name: .customLong("minst-dagar"), help: ReviewHelpText.days) var days: Int?

  func run() throws {
    try finish(
      Program.queue(
        QueueOptions(
          unit: unit, insats: insats, provider: provider, caseworker: caseworker, flag: flag,
          minWorkingDays: days),
        format: format.format, workplace.options))
  }
}
