/// The argument parser's English, and what stands for it in Swedish.
enum ParserText {
  static let wholeLines: [(String, String)] = [
    ("ARGUMENTS:", "ARGUMENT:"),
    ("OPTIONS:", "VAL:"),
    ("SUBCOMMANDS:", "KOMMANDON:"),
    ("Error: Missing required subcommand.", "Fel: Ett kommando saknas."),
    ("Error: Can't autodetect a supported shell.", "Fel: Skalet är okänt."),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "Skriv --generate-completion-script= följt av något av:"
    ),
  ]

  /// Beginning and end of a line, and how the part between them is put.
  static let patterns: [(String, String, @Sendable (String) -> String)] = [
    ("Error: Unknown option '", "'?", { unknown($0) }),
    ("Error: Unknown option '", "'", { "Fel: Valet \($0) finns inte." }),
    ("Error: Missing expected argument '", "'", { "Fel: Argumentet \($0) saknas." }),
    ("Error: Missing value for '", "'", { "Fel: Ett värde saknas efter \($0)." }),
    ("Error: Missing one of: '", "'", { "Fel: Något av detta saknas: \($0)." }),
    ("Error: Unexpected argument '", "'", { "Fel: Argumentet ”\($0)” hör inte hit." }),
    ("Error: The option '", "' was specified.", { "Fel: Valet \(name($0)) tar inget värde." }),
    ("Error: The value '", "", { wrongValue($0) }),
    ("Error: Value to be set with ", "", { _ in "Fel: Samma val är angivet två gånger." }),
    ("Error: Invalid option: ", "", { "Fel: Valet \($0) är ogiltigt." }),
    (
      "Error: Can't generate completion scripts for '", "'.",
      { "Fel: Skalet ”\($0)” är okänt." }
    ),
    ("Error: ", "", { $0.contains("unexpected arguments: ") ? tooMany($0) : "Fel: " + $0 }),
    ("  See '", "' for more information.", { "  Se ”\(helpName($0))” för mer hjälp." }),
    (
      "  See '", " <subcommand>' for detailed help.",
      { "  Se ”\(helpName($0)) KOMMANDO” för mer hjälp." }
    ),
    ("  -h, --help", "Show help information.", { "  -h, --hjalp" + $0 + "Visar den här hjälpen." }),
    (
      "  help", "Show subcommand help information.",
      { "  hjalp" + $0 + "Visar hjälp om ett kommando." }
    ),
  ]

  /// Parts of lines, replaced wherever they stand.
  static let parts: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "ANVÄNDNING: "),
    ("Usage: ", "Användning: "),
    ("Help:  ", "Hjälp: "),
    ("<subcommand>", "<kommando>"),
    ("<options>", "<val>"),
    // Without the space after them: a line may be broken there.
    ("(values:", "(värden:"),
    ("; default:", "; annars:"),
    ("(default:", "(annars:"),
    ("Show help information.", "Visar den här hjälpen."),
    ("Show subcommand help information.", "Visar hjälp om ett kommando."),
  ]

  private static func unknown(_ middle: String) -> String {
    let pieces = middle.components(between: "'. Did you mean '")
    return "Fel: Valet \(pieces.first ?? "") finns inte. Menade du \(pieces.last ?? "")?"
  }

  private static func wrongValue(_ middle: String) -> String {
    let pieces = middle.components(between: "' is invalid for '")
    let wrong = "Fel: Värdet ”\(pieces.first ?? "")” går inte att använda här."
    let choice = (pieces.last ?? "").components(between: ". Please provide one of ")
    guard choice.count == 2, let values = choice.last?.dropLast() else { return wrong }
    let known = values.filter { $0 != "'" }.components(between: " or ")
    return wrong + " Välj "
      + known.flatMap { $0.components(between: " and ") }
      .joined(separator: " eller ") + "."
  }

  private static func name(_ middle: String) -> String {
    middle.components(between: "' does not take any value, but '").first ?? ""
  }

  private static func tooMany(_ middle: String) -> String {
    let pieces = middle.components(between: " unexpected arguments: ")
    return "Fel: \(pieces.first ?? "") argument hör inte hit: \(pieces.last ?? "")"
  }

  private static func helpName(_ call: String) -> String {
    call.replacing("--help").replacingHelpCommand()
  }
}

extension String {
  fileprivate func components(between separator: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        pieces.append(current)
        current = ""
        rest = rest.dropFirst(separator.count)
      } else {
        current.append(first)
        rest = rest.dropFirst()
      }
    }
    return pieces + [current]
  }

  fileprivate func replacing(_ option: String) -> String {
    components(between: option).joined(separator: "--hjalp")
  }

  fileprivate func replacingHelpCommand() -> String {
    components(between: " help").joined(separator: " hjalp")
  }
}
