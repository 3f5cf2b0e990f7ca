import Testing

@testable import Search

@Suite struct LettersTests {
  private func words(_ text: String) -> [String] {
    let read = LetterText(text)
    return read.words.map { Letters.text(read.codes[$0]) }
  }

  @Test(arguments: [
    ("Språkpraktik i KÖK", ["språkpraktik", "i", "kök"]),
    ("spra\u{30A}k A\u{308}n o\u{308}", ["språk", "än", "ö"]),
    ("föräldra\u{AD}svenska", ["föräldrasvenska"]),
    ("Studie- och yrkesvägledning (SYV)", ["studie", "och", "yrkesvägledning", "syv"]),
    ("Jobbtorget 2.0, 16–29 år", ["jobbtorget", "2", "0", "16", "29", "år"]),
    ("Šárka Ñandú café", ["sarka", "nandu", "café"]),
    ("", []), (" \u{1B}\n", []),
  ])
  func `a text is read as words of letters`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `folding takes dots, rings and accents away`() {
    #expect(Letters.text(Letters.fold(LetterText("åäöéüæøz9").codes)) == "aaoeuaoz9")
  }

  @Test func `words of other scripts are told apart`() {
    #expect(LetterText("мир").codes != LetterText("дом").codes)
    #expect(LetterText("мир дом").words.count == 2)
  }

  @Test func `codes lead back to the bytes of the text`() {
    let text = "Låt oss – e\u{301}n gång 🙂 till"
    let read = LetterText(text)
    let utf8 = Array(text.utf8)
    let pieces = read.words.map { String(decoding: utf8[read.bytes($0)], as: UTF8.self) }
    #expect(pieces == ["Låt", "oss", "e\u{301}n", "gång", "till"])
  }

  @Test(arguments: [
    ("E-tjänst", ["etjänst"]),
    ("Budget- och skuldrådgivning", ["budgetrådgivning", "budgetgivning"]),
    ("kök-, lager- och städpraktik", ["kökpraktik", "lagerpraktik"]),
  ])
  func `hyphens hide compounds`(text: String, expected: [String]) {
    let read = LetterText(text)
    let found = CompoundReader.compounds(of: read.codes, read.words).map { Letters.text($0.letters) }
    for word in expected { #expect(found.contains(word)) }
  }

  @Test(arguments: ["till och från – eller", "avslutad -", "ett två tre", "2015-"])
  func `other dashes make no compounds`(text: String) {
    let read = LetterText(text)
    #expect(CompoundReader.compounds(of: read.codes, read.words).isEmpty)
  }
}
