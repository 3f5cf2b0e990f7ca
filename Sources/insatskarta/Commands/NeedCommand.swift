import Application
import ArgumentParser

struct NeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "behov", abstract: NeedHelpText.needs, discussion: NeedHelpText.details)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: NeedHelpText.number) var number: Int?
  @Flag(name: .customLong("nytt"), help: NeedHelpText.new) var isNew = false
  @Flag(name: .customLong("svara"), help: NeedHelpText.answer) var isAnswer = false
  @Option(name: .customLong("status"), help: NeedHelpText.status) var status: String?
  @Option(
    name: [.customLong("malgrupp"), .customLong(NameText.group)], help: NeedHelpText.group)
  var groups: [String] = []
  @Option(name: .customLong("typ"), help: NeedHelpText.kind) var kind: String?
  @Option(name: .customLong("version"), help: NeedHelpText.version) var version: Int?

  func run() throws {
    try finish(
      Program.needs(
        NeedOptions(
          number: number, isNew: isNew, isAnswer: isAnswer, status: status, groups: groups,
          kind: kind, version: version),
        format: format.format, workplace.options))
  }
}
