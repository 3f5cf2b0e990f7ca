import Glibc

/// What a display needs to know of the surroundings.
package struct DisplayOptions: Hashable, Sendable {
  /// TERM; empty if it is not set.
  package var terminal = ""
  package var usesColour = true
  /// Whether only ASCII may be drawn.
  package var isASCIIOnly = false
  package var takesMouse = true
  /// Milliseconds of silence after which ESC is the Esc key.
  package var escapeDelay = 35
  /// Where standard error goes meanwhile; nil for nowhere.
  package var log: String?

  package init() {}

  /// The options that an environment asks for: TERM, NO_COLOR (no-color.org: set and not empty),
  /// ESCDELAY (at most a second), and the character set of LC_ALL, LC_CTYPE or LANG.
  package init(environment: (String) -> String?) {
    terminal = environment("TERM") ?? ""
    usesColour = (environment("NO_COLOR") ?? "").isEmpty
    if let delay = environment("ESCDELAY").flatMap({ Int($0) }), (1...1_000).contains(delay) {
      escapeDelay = delay
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    isASCIIOnly = Self.namesOtherCharacterSet(locale ?? "")
  }

  /// The options that this process's environment asks for.
  package static func fromEnvironment() -> DisplayOptions {
    DisplayOptions { name in getenv(name).map { String(cString: $0) } }
  }

  /// Whether a locale such as `sv_SE.ISO-8859-1` names a character set that is not UTF-8. One
  /// that names none (`C`, `sv_SE`) leaves UTF-8, which terminals speak unless told otherwise.
  private static func namesOtherCharacterSet(_ locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let name = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return name.filter { $0.isLetter || $0.isNumber }.lowercased() != "utf8"
  }

  /// The names to try in the terminal database, best first: what TERM says, and for the family
  /// of a newer terminal that this system may not know, the older one that is close enough.
  package var terminalNames: [String] {
    let families: [(prefix: String, names: [String])] = [
      ("screen", ["screen-256color", "screen"]),
      ("tmux", ["tmux-256color", "screen-256color", "screen"]),
      ("rxvt", ["rxvt-256color", "rxvt"]),
      ("linux", ["linux"]),
      ("putty", ["putty-256color", "putty", "xterm-256color", "xterm"]),
      ("vt", ["vt220", "vt100"]),
    ]
    let modern = [
      "xterm", "alacritty", "foot", "kitty", "ghostty", "wezterm", "rio", "contour", "st",
      "konsole", "gnome", "vte", "iterm", "mintty", "ms-terminal", "nsterm", "mlterm",
    ]
    var names = [terminal]
    if let family = families.first(where: { terminal.hasPrefix($0.prefix) }) {
      names += family.names
    } else if modern.contains(where: { terminal.hasPrefix($0) }) {
      names += ["xterm-256color", "xterm"]
    }
    return names.reduce(into: []) { kept, name in
      if !name.isEmpty, !kept.contains(name) { kept.append(name) }
    }
  }
}
