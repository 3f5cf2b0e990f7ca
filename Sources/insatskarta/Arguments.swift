/// The arguments in the order the parser wants them.
enum Arguments {
  /// Options of several commands that take a value.
  private static let valued: Set<String> = ["--lager", "--som", "--nu", "--format"]

  /// Moves options that stand before the command's name behind it, so that both
  /// `insatskarta --ovning sok` and `insatskarta sok --ovning` work, and takes the words for
  /// help in Swedish.
  static func normalised(_ arguments: [String]) -> [String] {
    var before: [String] = []
    var rest = arguments[...]
    while let argument = rest.first, argument.hasPrefix("-"), argument != "--" {
      before.append(argument)
      rest = rest.dropFirst()
      if valued.contains(argument), let value = rest.first {
        before.append(value)
        rest = rest.dropFirst()
      }
    }
    guard let name = rest.first, name != "--" else { return before + rest }
    return [HelpWords.isHelp(name) ? "help" : name] + before + rest.dropFirst()
  }

  /// The arguments without line breaks: the parser's messages repeat them, and are put into
  /// Swedish line by line.
  static func onOneLine(_ arguments: [String]) -> [String] {
    arguments.map { String($0.map { $0.isNewline ? " " : $0 }) }
  }
}
