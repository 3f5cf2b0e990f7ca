import Domain
import Exchange
import Foundation
import Testing

/// What is written is read back to equal cards, whatever their texts.
struct RoundTripTests {
  static let seeds = Array(UInt64(1)...25)
  let json = CatalogueJSON(codes: Fixture.codes, providers: Fixture.providers)

  @Test(arguments: seeds)
  func `YAML`(_ seed: UInt64) throws {
    var generator = InsatsGenerator(seed: seed)
    let cards = generator.cards(8)
    let file = SourceFile(name: "a.yaml", text: try CatalogueYAMLWriter.write(cards))
    #expect(try CatalogueReader(Fixture.reference).read([file]) == cards)
  }

  @Test(arguments: seeds)
  func `YAML with one file a municipality`(_ seed: UInt64) throws {
    var generator = InsatsGenerator(seed: seed)
    let cards = generator.cards(8)
    let files = try CatalogueYAMLWriter.files(cards)
    let read = try CatalogueReader(Fixture.reference).read(files)
    #expect(read.sorted { $0.id < $1.id } == cards)
    #expect(files.map(\.name) == ["helsingborg.yaml", "malmo.yaml"])
  }

  @Test(arguments: seeds)
  func `JSON`(_ seed: UInt64) throws {
    var generator = InsatsGenerator(seed: seed)
    let cards = generator.cards(8)
    let file = SourceFile(name: "a.json", bytes: try json.cards(cards))
    #expect(try CatalogueJSONReader(Fixture.reference).read(file) == cards)
  }

  @Test(arguments: seeds)
  func `CSV`(_ seed: UInt64) throws {
    var generator = InsatsGenerator(seed: seed)
    let cards = generator.cards(8)
    let file = SourceFile(name: "a.csv", bytes: CatalogueCSV.write(cards))
    #expect(try CatalogueCSV.read(file, reference: Fixture.reference) == cards)
  }

  @Test func `an empty catalogue`() throws {
    let yaml = SourceFile(name: "a.yaml", text: try CatalogueYAMLWriter.write([]))
    #expect(try CatalogueReader(Fixture.reference).read([yaml]).isEmpty)
    let file = SourceFile(name: "a.json", bytes: try json.cards([]))
    #expect(try CatalogueJSONReader(Fixture.reference).read(file).isEmpty)
    let csv = SourceFile(name: "a.csv", bytes: CatalogueCSV.write([]))
    #expect(try CatalogueCSV.read(csv, reference: Fixture.reference).isEmpty)
  }

  @Test func `YAML is written as one would by hand`() throws {
    let cards = try CatalogueReader(Fixture.reference).read([Fixture.file])
    #expect(
      try CatalogueYAMLWriter.write(cards) == """
        katalog: helsingborg
        insatser:
        - id: HBG-01
          namn: Föräldrasvenska
          kortnamn: FSV
          alias: [fsv, föräldrakurs]
          typ: T08
          klassning: kalla
          malgrupper: [sprakhinder, {nyckel: rehab, tolkning: true}]
          inte_for: [rehab-missbruk]
          malgrupp_enligt_kalla: föräldrar
          alder: {fran: 18, till: 64}
          platser: {max: 20, bokade: 14, vantar: 3, per: 2026-02-28}
          syfte: Lära svenska
          innehall: |-
            Rad ett
            rad två
          metod: Samtal
          evidens:
            grad: lovande
            kalla: rapport.txt
          timmar_per_vecka: {fran: 15, till: 20}
          langd: 6 månader
          start: löpande
          sprakkrav: inget
          forkrav: inga
          plats: Drottninghög
          kan_kombineras_med: [HBG-02]
          leder_till: [HBG-02]
          utforare: uppdrag
          enhet: Integration
          regi: egen
          avtal: till 2027
          far_bestalla: alla
          sa_bestaller_du: i programmet
          svarstid_arbetsdagar: 5
          kontakt: reception
          kostnad: ingen
          behovsprovning: nej
          lagrum: sol
          oppen_for_andra_kommuner: ja
          status: aktiv
          bekraftad:
            datum: 2026-02-01
            av: redaktören
          period: 2016–
          siffror:
          - text: 81 % i arbete
            ar: "2016"
            kalla: a.txt
          kallklass: A
          kallor:
          - a.txt
        - id: HBG-02
          namn: Kartläggning
          typ: T01
          klassning: egen
          regi: okand
          status: okand
          kallor:
          - b.txt

        """)
  }

  @Test func `a practice catalogue says so in its first line and in each row`() throws {
    var card = Insats(id: "HBG-01", municipality: "malmo", name: "A", kind: "T01")
    card.places = Places(max: 3)
    card.practiceFields = [.places, .contact]
    let text = try CatalogueYAMLWriter.write([card])
    #expect(text.hasPrefix("# ÖVNING: påhittade uppgifter\nkatalog: malmo\n"))
    #expect(text.contains("  ovning: [platser, kontakt]\n"))
  }
}
