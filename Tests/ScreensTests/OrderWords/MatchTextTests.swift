import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// The words of a matching's points.
@Suite struct MatchTextTests {
  private static let details: [MatchPoint.Detail?] =
    [
      nil, .kind("praktik"), .ages(AgeSpan(from: 16, to: 29)), .ages(AgeSpan(to: 24)),
      .hours(HoursPerWeek(from: 10, to: 20)), .hours(HoursPerWeek(from: 40, to: 40)), .places(1),
      .places(3), .municipality("malmo"), .day(Day(number: 20_500)),
      .words("SFI kurs C eller motsvarande"), .words("Inget krav, tolk finns"),
      .words("Läkare har inget att invända,\nvilket utföraren frågar om vid besöket"),
    ]
    + [true, false].map { .groups(client: "missbruk", card: "rehab", isInterpretation: $0) }

  private func texts(_ kind: MatchPoint.Kind, _ detail: MatchPoint.Detail?) throws -> [String] {
    let catalogue = try RealCatalogue.practice.get()
    let point = MatchPoint(kind, detail)
    return [MatchText.short(point, catalogue), MatchText.sentence(point, catalogue)]
  }

  @Test(arguments: MatchPoint.Kind.allCases)
  func `every kind has a short phrase and whole sentences, whatever it is about`(
    kind: MatchPoint.Kind
  ) throws {
    for detail in Self.details {
      let text = try texts(kind, detail)
      #expect(text[0].count > 5 && TextWidth.of(text[0]) <= 40, "\(text[0])")
      #expect(!text[0].hasSuffix(".") && !text[0].contains("\n"), "\(text[0])")
      #expect(text[1].first?.isUppercase == true && text[1].hasSuffix("."), "\(text[1])")
      #expect(!text[1].hasSuffix("..") && !text[1].contains("  ") && !text[1].contains("\n"))
      #expect(text[1].count > text[0].count || text[1].dropLast().count == text[0].count)
    }
  }

  @Test func `the phrases of the kinds differ`() throws {
    let text = try MatchPoint.Kind.allCases.map { try texts($0, nil) }
    #expect(Set(text.map { $0[0] }).count == MatchPoint.Kind.allCases.count)
    #expect(Set(text.map { $0[1] }).count == MatchPoint.Kind.allCases.count)
  }

  @Test func `no key and no English word is shown`() throws {
    let catalogue = try RealCatalogue.practice.get()
    let keys: [String] =
      MatchPoint.Kind.allCases.map(\.rawValue) + MatchPoint.Kind.allCases.map { "\($0)" }
      + LanguageLevel.allCases.map(\.rawValue)
      + catalogue.codes.targetGroups.rows.map(\.key.rawValue)
      + catalogue.codes.kinds.rows.map(\.key.rawValue)
    // Those that are Swedish words as well, letter for letter.
    let words = Set(
      keys.filter { $0.contains("_") || $0.contains("-") || $0.contains(where: \.isUppercase) }
        + ["malmo", "the", "and", "for", "not", "level", "group", "age"])
    let groups = catalogue.codes.targetGroups.rows.map(\.key)
    let kinds = catalogue.codes.kinds.rows.map { MatchPoint.Detail.kind($0.key) }
    let about: [MatchPoint.Detail?] =
      Self.details + kinds + groups.map { .group($0) }
      + groups.map { .groups(client: $0, card: $0, isInterpretation: true) }
    for kind in MatchPoint.Kind.allCases {
      for detail in about {
        for text in try texts(kind, detail) {
          let found = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
            .first { words.contains(String($0)) }
          #expect(found == nil, "\(kind): \(text)")
        }
      }
    }
  }

  private static let examples: [(MatchPoint.Kind, MatchPoint.Detail?, String, String)] = [
    (
      .sameGroup, .groups(client: "rehab", card: "rehab", isInterpretation: false),
      "målgruppen rehab stämmer", "Insatsen är för målgruppen rehab, som deltagaren hör till."
    ),
    (
      .widerGroup, .groups(client: "missbruk", card: "rehab", isInterpretation: true),
      "för rehab, där missbruk ingår (tolkning)",
      "Insatsen är för målgruppen rehab, där deltagarens målgrupp missbruk ingår. "
        + "Målgruppen är vår tolkning av källan."
    ),
    (
      .narrowerGroup, .groups(client: "rehab", card: "missbruk", isInterpretation: false),
      "för missbruk, en del av rehab",
      "Insatsen är för målgruppen missbruk, en del av deltagarens målgrupp rehab. "
        + "Kontrollera om deltagaren hör till den."
    ),
    (.freePlace, .places(1), "1 ledig plats", "Det finns 1 ledig plats."),
    (.freePlace, .places(3), "3 lediga platser", "Det finns 3 lediga platser."),
    (
      .languageTooHigh, .words("SFI kurs C eller motsvarande"), "kortet kräver SFI C",
      "Kortet säger om språket: ”SFI kurs C eller motsvarande”. "
        + "Enligt uppgifterna har deltagaren inte kommit så långt i svenskan."
    ),
    (
      .language, .words("Inget krav, tolk finns"), "inget språkkrav",
      "Kortet säger om språket: ”Inget krav, tolk finns”. Deltagarens svenska räcker för det."
    ),
    (
      .otherAge, .ages(AgeSpan(to: 24)), "annan ålder: till och med 24 år",
      "Deltagaren är inte i den ålder som kortet anger: till och med 24 år."
    ),
    (
      .staleCard, .day(Day(number: 20_500)), "kortet bekräftades 2026-02-16",
      "Kortet bekräftades senast 2026-02-16, så uppgifterna kan ha ändrats."
    ),
    (
      .staleCard, nil, "kortet är aldrig bekräftat",
      "Utföraren har aldrig bekräftat kortet, så uppgifterna kan vara gamla."
    ),
    (
      .notFor, .group("kaa"), "inte för aktivitetsansvaret (KAA)",
      "Kortet säger att insatsen inte är för målgruppen aktivitetsansvaret (KAA)."
    ),
    (
      .otherMunicipality, .municipality("malmo"), "annan kommun: Malmö",
      "Insatsen hör till Malmö, och kortet säger inte att andra kommuner får beställa."
    ),
  ]

  @Test func `a point says what it is about`() throws {
    for (kind, detail, short, sentence) in Self.examples {
      #expect(try texts(kind, detail) == [short, sentence])
    }
  }

  @Test func `what the card says in many words is left to the card`() throws {
    let words = MatchPoint.Detail.words("Läkare har inget att invända mot att deltagaren arbetar")
    #expect(try texts(.prerequisite, words)[0] == "läs förkraven på kortet")
    #expect(try texts(.prerequisite, .words("Har\nbarn"))[0] == "förkrav: Har barn")
  }

  @Test func `a group with a long name is cut, and still said to be our reading`() {
    let name = "Personer som väntar på besked om något annat"
    let catalogue = Catalogue(
      insatser: [],
      codes: CodeLists(
        targetGroups: [TargetGroup(key: "g", name: name, source: "egen lista")], kinds: []))
    for kind in [MatchPoint.Kind.sameGroup, .widerGroup, .narrowerGroup] {
      let point = MatchPoint(kind, .groups(client: "g", card: "g", isInterpretation: true))
      let short = MatchText.short(point, catalogue)
      #expect(TextWidth.of(short) == 40 && short.hasSuffix("… (tolkning)"), "\(short)")
      #expect(short.contains(": personer som"), "\(short)")
      #expect(MatchText.sentence(point, catalogue).contains("personer som väntar"))
    }
  }

  @Test func `what the matching says of the real cards fits`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var random = SeededNumbers(seed: 31)
    let groups = catalogue.codes.targetGroups.rows.map(\.key)
    var kinds: Set<MatchPoint.Kind> = []
    for _ in 0..<30 {
      let needs = ClientNeeds(
        targetGroups: Array(groups.shuffled(using: &random).prefix(2)),
        age: Int.random(in: 16...64, using: &random),
        languageLevel: LanguageLevel.allCases.randomElement(using: &random),
        obstacle: ["fh01", "fh02", "fh03", "fh06"].randomElement(using: &random),
        hoursPerWeek: Int.random(in: 1...40, using: &random), municipality: "helsingborg",
        kinds: catalogue.codes.kinds.rows.randomElement(using: &random).map { [$0.key] } ?? [])
      for match in Matching.rank(needs, in: catalogue, today: RealCatalogue.day) {
        for point in match.reasons + match.cautions {
          kinds.insert(point.kind)
          let short = MatchText.short(point, catalogue)
          #expect(!short.isEmpty && TextWidth.of(short) <= 40, "\(short)")
          #expect(!short.contains("…") || short.hasSuffix("… (tolkning)"), "\(short)")
        }
      }
    }
    #expect(kinds.count >= 20, "\(kinds)")
  }

  @Test func `every level of Swedish has a name of its own`() {
    let names = LanguageLevel.allCases.map(MatchText.name)
    #expect(Set(names).count == names.count && names.allSatisfy { !$0.isEmpty })
    #expect(MatchText.name(.sfiC) == "SFI C")
  }
}
