import Application
import ArgumentParser

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jamfor", abstract: HelpText.compare, aliases: [NameText.compare])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: HelpText.ids) var ids: [String]

  func validate() throws {
    guard (2...3).contains(ids.count) else { throw ValidationError(HelpText.wrongNumberOfIDs) }
  }

  func run() throws {
    try finish(Program.compare(ids, format: format.format, workplace.options))
  }
}
