import Application
import ArgumentParser

/// The options every command takes: which store, and as whom.
struct WorkplaceArguments: ParsableArguments {
  @Option(name: .customLong("lager"), help: HelpText.directory) var directory: String?
  @Flag(
    name: [.customLong("ovning"), .customLong(NameText.practice)], help: HelpText.practice)
  var isPractice = false
  @Option(name: .customLong("som"), help: HelpText.user) var userName: String?
  @Option(name: .customLong("nu"), help: HelpText.day) var day: String?

  var options: WorkplaceOptions {
    WorkplaceOptions(
      directory: directory, isPractice: isPractice, userName: userName, day: day)
  }
}
