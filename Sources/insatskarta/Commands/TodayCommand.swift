import Application
import ArgumentParser

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "idag", abstract: TodayHelpText.today, discussion: TodayHelpText.details)

  @OptionGroup var workplace: WorkplaceArguments
  @OptionGroup var format: FormatArguments

  func run() throws {
    try finish(Program.today(format: format.format, workplace.options))
  }
}
