import Application
import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importera", abstract: HelpText.importing, discussion: HelpText.importDetails)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments
  @Argument(help: HelpText.files) var files: [String]
  @Flag(name: [.customLong("provkor"), .customLong(NameText.dryRun)], help: HelpText.dryRun)
  var isDryRun = false

  func run() throws {
    try finish(
      Program.importFiles(
        files, isDryRun: isDryRun, format: format.format, workplace.options))
  }
}
