import Domain
import Exchange
import Testing

struct PracticeOverlayTests {
  static func read(_ text: String) throws(FileFaults) -> PracticeOverlay {
    var reference = Fixture.reference
    reference.insatser = ["HBG-01", "HBG-02"]
    return try PracticeOverlayReader(reference).read(SourceFile(name: "ovning.yaml", text: text))
  }

  @Test func `invented fields replace the card's and are marked, others stay`() throws {
    let overlay = try Self.read(
      """
      ovning:
      - id: HBG-02
        platser: {max: 10, bokade: 4, dagar_sedan: 3}
        bekraftad: {dagar_sedan: 40, av: Övningsson}
        kontakt: 555-0100
        leder_till: [HBG-01]
      """)
    let cards = try CatalogueReader(Fixture.reference).read([Fixture.file])
    let today = try #require(Day("2026-03-02"))
    let applied = overlay.applied(to: cards, today: today)
    var wanted = cards[1]
    wanted.places = Places(max: 10, booked: 4, asOf: Day("2026-02-27"))
    wanted.confirmed = Confirmation(day: try #require(Day("2026-01-21")), by: "Övningsson")
    wanted.contact = "555-0100"
    wanted.leadsTo = ["HBG-01"]
    wanted.practiceFields = [.places, .confirmed, .contact, .leadsTo]
    #expect(applied == [cards[0], wanted])
  }

  @Test func `its faults are named`() {
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try Self.read(
        """
        ovning:
        - id: HBG-03
          kontakt: a
        - id: HBG-01
          platser: {max: 1, per: 2026-01-01}
          leder_till: [HBG-09]
        - kontakt: b
        - id: HBG-01
          ovning: [kontakt]
          bekraftad: {dagar_sedan: igår, av: c}
        """)
    }
    let near = ["HBG-01", "HBG-02"]
    #expect(
      faults == [
        FileFault(
          file: "ovning.yaml", line: 2, field: "id",
          problem: .unknownCode(value: "HBG-03", near: near)),
        FileFault(file: "ovning.yaml", line: 5, field: "platser.per", problem: .unknownField),
        FileFault(
          file: "ovning.yaml", line: 6, field: "leder_till",
          problem: .unknownCode(value: "HBG-09", near: ["HBG-01", "HBG-02", "HBG-03"])),
        FileFault(file: "ovning.yaml", line: 7, field: "id", problem: .missingField),
        FileFault(file: "ovning.yaml", line: 8, field: "id", problem: .duplicate(value: "HBG-01")),
        FileFault(file: "ovning.yaml", line: 9, field: "ovning", problem: .unknownField),
        FileFault(
          file: "ovning.yaml", line: 10, field: "bekraftad.dagar_sedan",
          problem: .wrongForm(expected: .wholeNumber)),
      ])
  }
}
