import Application
import ArgumentParser

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar", abstract: FollowupHelpText.answer,
    discussion: FollowupHelpText.answerDetails)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: OrderHelpText.number) var number: Int
  @Flag(exclusivity: .exclusive) var answer: AnswerOption?
  @Option(name: .customLong("samtal"), help: FollowupHelpText.intake)
  var intake: AttendanceOption?
  @Option(
    name: [.customLong("uppfoljning"), .customLong(NameText.followUp)],
    help: FollowupHelpText.followUp)
  var followUp: AttendanceOption?
  @Option(
    name: [.customLong("skal"), .customLong(NameText.reason)], help: FollowupHelpText.refusal)
  var reason: String?
  @Option(name: .customLong("dag"), help: FollowupHelpText.day) var day: String?
  @Option(name: [.customLong("nasta"), .customLong(NameText.next)], help: FollowupHelpText.next)
  var next: String?
  @Option(name: .customLong("version"), help: OrderHelpText.version) var version: Int?

  func run() throws {
    try finish(
      Program.answer(
        AnswerOptions(
          number: number, answer: answer, intake: intake, followUp: followUp, reason: reason,
          day: day, next: next, version: version), format: format.format, workplace.options))
  }
}

extension AnswerOption: EnumerableFlag {
  static func name(for value: AnswerOption) -> NameSpecification {
    let own = NameSpecification.customLong(value.rawValue)
    guard let alias = NameText.answers[value.rawValue] else { return own }
    return [.customLong(value.rawValue), .customLong(alias)]
  }

  static func help(for value: AnswerOption) -> ArgumentHelp? {
    FollowupHelpText.help(for: value)
  }
}

extension AttendanceOption: ExpressibleByArgument {}
