import Canvas
import Foundation
import TestSupport
import Testing

/// Text in a catalogue that would harm a terminal or a reader's eyes.
struct HostileTextTests {
  /// The nastiest text that is let in: marks in a heap, wide letters, letters from right to left,
  /// joined letters, pictures, spaces of other widths.
  private static let allowed = [
    "a" + String(repeating: "\u{0301}\u{0323}", count: 20), "漢字とカナ한국어", "שלום עולם مرحبا",
    "क्षत्रिय", "\u{0301}lös", "😀🇸🇪", "a\u{A0}b\u{3000}c", "ｆｕｌｌ", "ﷺ",
  ]

  private static func home() throws -> Home {
    let home = try Home()
    let cards = allowed.enumerated().map { index, text in
      Cards.card(
        "MAL-9\(index)", text,
        [
          "syfte: \"\(text)\"", "kortnamn: \"\(text)\"", "kontakt: \"\(text)\"",
          "alias: [\"\(text)\"]", "malgrupper: [sprakhinder]",
        ])
    }
    try home.write("prov.yaml", Cards.yaml(cards))
    let answer = try home.run(["importera", "prov.yaml"])
    #expect(answer.status == 0, "\(answer.error)")
    return home
  }

  private static func harmful(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0)
      .filter { scalar in
        if scalar == "\n" || scalar == "\r" { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
          .unassigned:
          return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
      }.map { String($0.value, radix: 16) }
  }

  @Test(arguments: ["text", "json", "csv"])
  func `no command prints what acts on a terminal or cannot be seen`(format: String) throws {
    let home = try Self.home()
    let commands = [
      ["sok"], ["sok", "漢字とカナ"], ["visa", "MAL-90"], ["visa", "MAL-95"],
      ["jamfor", "MAL-90", "MAL-91", "MAL-92"], ["karta"], ["importera", "prov.yaml"],
    ]
    for command in commands {
      let answer = try home.run(command + ["--format", format])
      #expect(answer.status == 0, "\(command)")
      #expect(Self.harmful(answer.out) == [], "\(command)")
      #expect(Self.harmful(answer.errorBytes) == [], "\(command)")
    }
  }

  @Test func `text answers keep to four marks a letter`() throws {
    let home = try Self.home()
    let text = try home.run(["visa", "MAL-90"]).text
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.properties.generalCategory == .nonspacingMark ? run + 1 : 0
      #expect(run <= 4)
    }
  }

  @Test func `the screens draw it harmlessly`() throws {
    let home = try Self.home()
    let pty = try home.pty()
    try pty.wait(for: "Alla målgrupper")
    try pty.press("3", for: "9 insatser")
    for _ in 0..<8 { pty.send(Press.down + Press.enter + Press.escape) }
    pty.readUntilQuiet()
    try pty.press("j" + Press.up + "j" + "v", for: "Jämför")
    #expect(pty.screen.unknown == [])
    #expect(pty.screen.requests == [])
    let plain = pty.received.filter { $0 != 0x1B && $0 != 0x08 && $0 != 0x0F }
    #expect(Self.harmful(plain) == [])
    #expect(pty.screen.text(row: 23).contains("Esc"))
  }

  struct Refused: CustomTestStringConvertible {
    var code: UInt32
    var testDescription: String { "U+" + hex.uppercased() }
    /// At least four digits.
    var hex: String {
      let digits = String(code, radix: 16)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    var scalar: Unicode.Scalar { Unicode.Scalar(code) ?? " " }

    init(_ code: UInt32) { self.code = code }
  }

  static let refused = [
    0x07, 0x08, 0x1B, 0x7F, 0x9B, 0x9D, 0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E,
    0x2060, 0x2066, 0xE000, 0xFEFF, 0xE0041, 0xFFFF, 0x034F, 0x3164, 0xFE0F,
  ].map(Refused.init)

  @Test(arguments: refused)
  func `a file with it is refused with file, line and field`(refused: Refused) throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    let escape = "\\U" + String(repeating: "0", count: 8 - refused.hex.count) + refused.hex
    let jsonEscape = refused.code > 0xFFFF ? "\\udb40\\udc41" : "\\u" + refused.hex
    try home.write("fel.yaml", Cards.yaml([Cards.card("MAL-90", "a" + escape + "b")]))
    let csv = "id;kommun;namn;typ\nMAL-90;malmo;a\(refused.scalar)b;T08\n"
    try home.write("fel.csv", csv)
    let card = try home.run(["visa", "HBG-24", "--format", "json"]).text
    try home.write(
      "fel.json", "[" + card.replacing("Föräldrasvenska", with: "a" + jsonEscape + "b") + "]")
    for file in ["fel.yaml", "fel.csv", "fel.json"] {
      let answer = try home.run(["importera", file])
      #expect(answer.status == 65, "\(file)")
      let line = try #require(answer.errorLines.dropFirst().first)
      #expect(line.hasPrefix(file + ", rad "), "\(line)")
      #expect(line.contains(refused.testDescription) || line.contains("går inte att läsa"))
      #expect(Self.harmful(answer.errorBytes) == [])
    }
    #expect(home.storeBytes == before)
  }

  @Test func `raw control bytes in a file are refused too`() throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    for byte in [0x00, 0x0C, 0x1B, 0x7F] as [UInt8] {
      var bytes = Array(Cards.yaml([Cards.card("MAL-90", "a§b")]).utf8)
      let place = try #require(bytes.firstIndex(of: 0xC2))
      bytes.replaceSubrange(place...(place + 1), with: [byte])
      try home.write("fel.yaml", bytes)
      let answer = try home.run(["importera", "fel.yaml"])
      #expect(answer.status == 65)
      #expect(answer.error.contains("fel.yaml, rad 4"), "\(answer.error)")
      #expect(!answer.errorBytes.contains(byte))
    }
    #expect(home.storeBytes == before)
  }

  @Test func `hostile file names and words are cleaned in messages`() throws {
    let home = try Home.withStore()
    let evil = "a\u{1B}]52;c;YQ==\u{07}\u{202E}b.yaml"
    for arguments in [
      ["importera", evil], ["sok", evil], ["visa", evil], ["sok", "typ:" + evil],
    ] {
      let answer = try home.run(arguments)
      // Some of the words of a search may be found.
      #expect(answer.status != 0 || arguments[0] == "sok")
      #expect(Self.harmful(answer.errorBytes + answer.out) == [], "\(arguments)")
    }
  }
}
