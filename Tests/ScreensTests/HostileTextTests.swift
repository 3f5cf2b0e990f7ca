import Canvas
import Domain
import Screens
import Testing

/// Text that would steer a terminal or lie on it is drawn harmlessly on every screen.
struct HostileTextTests {
  static let payloads = [
    "\u{1B}[31mröd\u{1B}]0;titel\u{7}", "\u{9B}31m", "\u{1B}]52;c;QQ==\u{7}",
    "\u{202E}edoc\u{202C}",
    "noll\u{200B}bredd\u{FEFF}", "rad\rvagn\r\n\u{2028}",
    "e" + String(repeating: "\u{301}", count: 60),
    "漢字かなカナ한글", "👨‍👩‍👧‍👦🇸🇪", "\u{E0041}\u{E000}\u{FFFF}", "مرحبا שלום",
  ]

  @Test(arguments: payloads, [Size(width: 40, height: 10), Size(width: 132, height: 43)])
  func `a hostile card draws harmlessly everywhere`(payload: String, size: Size) throws {
    let real = try RealCatalogue.practice.get()
    var cards = real.insatser
    for index in cards.indices {
      cards[index].name = payload + cards[index].name
      cards[index].content = payload + "\n" + payload
      cards[index].purpose = String(repeating: payload + " ", count: 30)
      cards[index].contact = payload
      cards[index].sources = [payload]
      cards[index].aliases = [payload]
    }
    let catalogue = Catalogue(
      insatser: cards, codes: real.codes, providers: real.providers,
      municipalities: real.municipalities, synonyms: real.synonyms)
    var walk = Walk(catalogue, width: size.width, height: size.height)
    walk.press(.down, .right, .enter, .enter, .pageDown, .end, .tab, .escape)
    walk.search(payload)
    walk.press(.escape, .character("j"), .down, .character("j"), .character("v"), .pageDown)
    for line in walk.frame.linearText.split(separator: "\n") {
      #expect(Sanitiser.clean(String(line)) == String(line))
    }
    #expect(walk.frame.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
