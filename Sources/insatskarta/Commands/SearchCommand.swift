import Application
import ArgumentParser

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sok", abstract: HelpText.search, discussion: HelpText.searchDetails,
    aliases: [NameText.search])

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: HelpText.words) var words: [String] = []
  @Option(name: [.customLong("malgrupp"), .customLong(NameText.group)], help: HelpText.group)
  var groups: [String] = []
  @Option(name: .customLong("typ"), help: HelpText.kind) var kinds: [String] = []
  @Option(
    name: [.customLong("utforare"), .customLong(NameText.operation)], help: HelpText.operation)
  var operations: [String] = []
  @Flag(name: .customLong("ledig"), help: HelpText.free) var onlyFree = false
  @Option(name: .customLong("antal"), help: HelpText.limit) var limit: Int?

  func run() throws {
    try finish(
      Program.search(
        SearchOptions(
          words: words, groups: groups, kinds: kinds, operations: operations, onlyFree: onlyFree,
          limit: limit),
        format: format.format, workplace.options))
  }
}
