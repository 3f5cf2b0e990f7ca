import Terminal
import Testing

@Suite struct DisplayOptionsTests {
  private func options(_ variables: [String: String]) -> DisplayOptions {
    DisplayOptions { variables[$0] }
  }

  @Test(arguments: [(nil, true), ("", true), ("1", false), ("0", false)])
  func `NO_COLOR takes the colours away when it is not empty`(value: String?, uses: Bool) {
    let variables = value.map { ["NO_COLOR": $0] } ?? [:]
    #expect(options(variables).usesColour == uses)
  }

  @Test(arguments: [("100", 100), ("0", 35), ("9999", 35), ("snabbt", 35)])
  func `ESCDELAY is followed within reason`(value: String, delay: Int) {
    #expect(options(["ESCDELAY": value]).escapeDelay == delay)
  }

  @Test(arguments: [
    (["LANG": "sv_SE.UTF-8"], false), (["LANG": "sv_SE.utf8"], false), (["LANG": "C"], false),
    ([:], false), (["LANG": "sv_SE"], false), (["LANG": "sv_SE.ISO-8859-1"], true),
    (["LANG": "sv_SE.ISO8859-15@euro"], true),
    (["LC_ALL": "C.UTF-8", "LANG": "sv_SE.ISO-8859-1"], false),
    (["LC_ALL": "", "LC_CTYPE": "sv_SE.ISO-8859-1", "LANG": "sv_SE.UTF-8"], true),
  ])
  func `a locale of another character set leaves only ASCII`(
    variables: [String: String], isASCII: Bool
  ) {
    #expect(options(variables).isASCIIOnly == isASCII)
  }

  @Test(arguments: [
    ("xterm-256color", ["xterm-256color", "xterm"]),
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm"]),
    ("alacritty", ["alacritty", "xterm-256color", "xterm"]),
    ("tmux", ["tmux", "tmux-256color", "screen-256color", "screen"]),
    ("linux-16color", ["linux-16color", "linux"]), ("vt420", ["vt420", "vt220", "vt100"]),
    ("mystery", ["mystery"]), ("dumb", ["dumb"]), ("", []),
  ])
  func `an unknown terminal of a known family falls back`(name: String, names: [String]) {
    #expect(options(["TERM": name]).terminalNames == names)
  }
}
