import Application
import ArgumentParser

struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "avsluta", abstract: FollowupHelpText.close,
    discussion: FollowupHelpText.closeDetails)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: OrderHelpText.number) var number: Int
  @Option(name: [.customLong("skal"), .customLong(NameText.reason)], help: OrderHelpText.reason)
  var reason: String
  @Option(name: .customLong("enligt"), help: FollowupHelpText.asOrdered)
  var asOrdered: DegreeOption
  @Option(name: [.customLong("mal"), .customLong(NameText.goal)], help: FollowupHelpText.goal)
  var goals: [DegreeOption] = []
  @Option(name: .customLong("dag"), help: FollowupHelpText.day) var day: String?
  @Option(name: .customLong("version"), help: OrderHelpText.version) var version: Int?

  func run() throws {
    try finish(
      Program.close(
        CloseOptions(
          number: number, reason: reason, asOrdered: asOrdered, goals: goals, day: day,
          version: version), format: format.format, workplace.options))
  }
}

extension DegreeOption: ExpressibleByArgument {}
