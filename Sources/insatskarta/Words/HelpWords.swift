/// The names of the help command; `help` itself is the parser's own.
enum HelpWords {
  static func isHelp(_ name: String) -> Bool { HelpText.names.contains(name) }
}
