import Application
import ArgumentParser

struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beslut", abstract: ReviewHelpText.decision,
    discussion: ReviewHelpText.decisionDetails)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: OrderHelpText.number) var number: Int
  @Flag(
    name: [.customLong("godkann"), .customLong(NameText.approve)], help: ReviewHelpText.approve)
  var isApproved = false
  @Flag(
    name: [.customLong("aterlamna"), .customLong(NameText.sendBack)],
    help: ReviewHelpText.sendBack)
  var isSentBack = false
  @Option(name: [.customLong("skal"), .customLong(NameText.reason)], help: OrderHelpText.reason)
  var reason: String?
  @Option(name: .customLong("version"), help: OrderHelpText.version) var version: Int?

  func validate() throws {
    guard isApproved != isSentBack, isSentBack == (reason != nil) else {
      throw ValidationError(ReviewHelpText.oneDecision)
    }
  }

  func run() throws {
    try finish(
      Program.decide(
        number, reason: reason, version: version, format: format.format, workplace.options))
  }
}
