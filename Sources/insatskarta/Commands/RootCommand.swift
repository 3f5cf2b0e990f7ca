import Application
import ArgumentParser

/// The program without a command: the screens, or the map as text where there is no terminal.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insatskarta", abstract: HelpText.root, discussion: HelpText.rootDetails,
    subcommands: [
      SearchCommand.self, CardCommand.self, MapCommand.self, CompareCommand.self,
      SubmitCommand.self, OrderListCommand.self, OrderCommand.self, ClientCommand.self,
      WithdrawCommand.self, TodayCommand.self, QueueCommand.self, DecisionCommand.self,
      AnswerCommand.self,
      CloseCommand.self, NeedCommand.self, ImportCommand.self, ExportCommand.self,
      CheckCommand.self,
    ],
    helpNames: [.short, .long, .customLong("hjalp", withSingleDash: false)])

  @OptionGroup var workplace: WorkplaceArguments
  @Flag(name: .customLong("linjar"), help: HelpText.linear) var isLinear = false

  func run() throws {
    try finish(Program.interactive(workplace.options, isLinear: isLinear))
  }
}

/// Ends a command with its exit status.
func finish(_ status: Int32) throws {
  if status != ExitStatus.done { throw ExitCode(status) }
}
