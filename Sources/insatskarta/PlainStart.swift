import Application

/// A command line that only opens the screens, read without the argument parser.
///
/// The parser looks at every command there is, which takes as long as all else before the first
/// screen. Whatever is not as plain as this (a command, help, an option twice, without its value or
/// with `=`) is left to it.
struct PlainStart {
  private(set) var options = WorkplaceOptions()
  private(set) var isLinear = false

  /// - Returns: `nil` when the arguments ask for anything else.
  init?(_ arguments: [String]) {
    var seen: [String] = []
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if seen.contains(name) { return nil }
      seen.append(name)
      switch name {
      case "--ovning", "--" + NameText.practice:
        if options.isPractice { return nil }
        options.isPractice = true
      case "--linjar": isLinear = true
      default:
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
        switch name {
        case "--lager": options.directory = value
        case "--som": options.userName = value
        case "--nu": options.day = value
        default: return nil
        }
      }
    }
  }
}
