import Application
import ArgumentParser

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exportera", abstract: HelpText.export)

  @OptionGroup var workplace: WorkplaceArguments
  @Option(name: .customLong("format"), help: HelpText.format) var format: ExportForm = .yaml
  @Option(name: .customLong("till"), help: HelpText.target) var target: String?

  func run() throws {
    try finish(Program.export(format, to: target, workplace.options))
  }
}

extension ExportForm: ExpressibleByArgument {}
