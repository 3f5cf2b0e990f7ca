import Testing

@testable import Search

@Suite struct InflectionTests {
  /// The best grade, in an index that has the words `known`.
  static func grade(_ query: String, _ word: String, known: [String] = []) -> Grade? {
    let known = known.map { LetterText($0).codes }
    let prepared = QueryWord(query, letters: LetterText(query).codes) { known.contains($0) }
    return WordGrader.withTarget(LetterText(word).codes) {
      WordGrader(query: prepared).best(in: $0)
    }
  }

  static let paradigms = [
    "insats/insatsen/insatser/insatserna/insatsernas", "träning/träningen/träningar/träningarna",
    "skola/skolan/skolor/skolorna", "yrke/yrket/yrken/yrkena", "prov/provet/prov/proven",
    "handläggare/handläggaren/handläggare/handläggarna", "vecka/veckan/veckor/veckorna",
    "program/programmet/program/programmen", "miljö/miljön/miljöer/miljöerna",
    "verkstad/verkstaden/verkstäder/verkstäderna", "bok/boken/böcker/böckerna",
    "förälder/föräldern/föräldrar/föräldrarna/föräldrarnas", "nyckel/nyckeln/nycklar/nycklarna",
    "vän/vännen/vänner/vännerna", "museum/museet/museer/museerna", "barn/barnet/barns/barnen",
    "café/caféet/caféer/caféerna", "deltagare/deltagaren/deltagares", "steg/steget/steg/stegen",
    "ateljé/ateljén/ateljéer/ateljéerna", "mässa/mässan/mässor/mässorna", "plats/platsen/platser",
    "kartläggning/kartläggningens/kartläggningar", "ungdom/ungdomen/ungdomar/ungdomarna",
  ]
  static let pairs: [(String, String)] = paradigms.flatMap { line in
    let forms = line.split(separator: "/").map(String.init)
    return forms.flatMap { one in forms.filter { $0 != one }.map { (one, $0) } }
  }

  static let known = paradigms.compactMap { $0.split(separator: "/").first.map(String.init) }

  @Test(arguments: pairs)
  func `every form of a noun finds the others`(query: String, word: String) {
    let grade = Self.grade(query, word, known: Self.known)
    #expect(grade?.kind == .inflected, "\(query) \(word) \(String(describing: grade))")
    #expect((grade?.value ?? 0) >= Grading.leastForm)
  }

  @Test(arguments: pairs.filter { $0.0.count > 4 })
  func `every form finds the others at the end of a compound`(query: String, word: String) {
    let grade = Self.grade(query, "språk" + word, known: Self.known)
    #expect((grade?.value ?? 0) >= Grading.inside(rarity: 0) - Grading.stemInside, "\(query) språk\(word)")
  }

  @Test(arguments: [
    ("kurs", "kur"), ("plats", "platt"), ("stad", "stod"), ("håll", "hallar"), ("lön", "lån"),
    ("bok", "bocken"), ("arbete", "arv"), ("vård", "värd"), ("far", "färjor"),
  ])
  func `words that only look alike are no forms of each other`(query: String, word: String) {
    #expect(Self.grade(query, word)?.kind != .inflected)
  }

  @Test func `a genitive s is only taken off words the index has`() {
    let word = LetterText("kurs").codes
    #expect(Inflection.stems(of: word) { _ in false }.map(\.letters) == [word])
    #expect(Inflection.stems(of: word) { _ in true }.count > 1)
  }

  @Test func `words with digits have no stems`() {
    let word = LetterText("t08a").codes
    #expect(Inflection.stems(of: word) { _ in true }.map(\.letters) == [word])
  }
}
