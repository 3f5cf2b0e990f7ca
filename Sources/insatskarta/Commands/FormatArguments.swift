import Application
import ArgumentParser

/// The form of a reading command's answer.
struct FormatArguments: ParsableArguments {
  @Option(name: .customLong("format"), help: HelpText.format) var format: OutputFormat = .text
}

extension OutputFormat: ExpressibleByArgument {}
