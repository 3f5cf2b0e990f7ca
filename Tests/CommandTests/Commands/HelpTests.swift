import Canvas
import TestSupport
import Testing

/// The help, which is the argument parser's in Swedish.
struct HelpTests {
  static let commands = [
    "sok", "visa", "karta", "jamfor", "bestall", "bestallningar", "bestallning", "deltagare",
    "aterkalla", "ko", "beslut", "svar", "avsluta", "behov", "importera", "exportera", "kontroll",
  ]

  @Test(arguments: commands)
  func `a command's help is as it was, in Swedish`(command: String) throws {
    let home = try Home()
    let answer = try home.run(["hjalp", command])
    #expect(answer.status == 0)
    #expect(answer.error == "")
    #expect(EnglishWords.found(in: answer.text) == [])
    try Golden.check(answer.text, "hjalp-" + command)
    for way in [[command, "--hjalp"], [command, "-h"], [command, "--help"], ["hjälp", command]] {
      #expect(try home.run(way).text == answer.text, "\(way)")
    }
  }

  @Test func `the program's help is as it was, in Swedish`() throws {
    let home = try Home()
    let answer = try home.run(["hjalp"])
    #expect(answer.status == 0)
    #expect(EnglishWords.found(in: answer.text) == [])
    for command in Self.commands { #expect(answer.text.contains("  " + command)) }
    try Golden.check(answer.text, "hjalp")
    for way in [["--hjalp"], ["-h"], ["--help"], ["hjälp"], ["help"]] {
      #expect(try home.run(way).text == answer.text, "\(way)")
    }
  }

  @Test(arguments: [20, 30, 44, 60, 79, 80, 100, 200])
  func `the help is Swedish in windows of any width`(width: Int) throws {
    let home = try Home()
    for command in [[], ["sok"], ["importera"]] {
      let pty = try home.pty(["hjalp"] + command, size: Size(width: width, height: 100))
      #expect(try pty.waitForEnd() == .exited(0))
      #expect(EnglishWords.found(in: String(decoding: pty.received, as: UTF8.self)) == [])
      let columns = try home.run(["hjalp"] + command, ["COLUMNS": String(width)])
      #expect(EnglishWords.found(in: columns.text) == [])
    }
  }

  @Test func `the word list would see the parser's own help`() {
    #expect(EnglishWords.found(in: "OPTIONS: Show help information.") != [])
    #expect(EnglishWords.found(in: "See 'x --help' for more information.") != [])
    #expect(EnglishWords.found(in: "Error: Unexpected argument 'x'") != [])
  }
}
